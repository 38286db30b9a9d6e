package org.outcomeowner.sandbox.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.outcomeowner.sandbox.host.AppBuilder;
import org.outcomeowner.sandbox.host.HostFixture;

public class AllowlistTest {
    private static final String NO_METHOD = "";

    @Rule
    public final HostFixture host = new HostFixture(VelocityTemplateEngine.class);

    @Test
    public void callsWhatTheAppLists() {
        install("foreign.Person#getName()", "$!p.getName()|$!p.name");

        assertThat(render()).isEqualTo("Ann|Ann");
    }

    @Test
    public void callsNothingThatTheAppDoesNotList() {
        install("foreign.Person#getName()", "$!p.getSecret()|$!p.secret|$!p.open|$!p.greet('x')");

        assertThat(render()).isEqualTo("|||");
    }

    @Test
    public void tellsOverloadsApartByTheirParameters() {
        install("foreign.Person#greet(java.lang.String java.lang.Integer)", "$!p.greet('x', 2)|$!p.greet('x')");

        assertThat(render()).isEqualTo("x2|");
    }

    @Test
    public void callsAListedMethodOnAClassThatInheritsOrImplementsIt() {
        install("foreign.Base#inherited()", "$!p.inherited()");
        assertThat(render()).isEqualTo("inherited");

        install("foreign.Named#named()", "$!p.named()");
        assertThat(render()).isEqualTo("named");
    }

    @Test
    public void callsMethodsOfJdkInterfacesThatAnAppImplements() {
        install(NO_METHOD, "$!p.length()|$p");

        assertThat(render()).isEqualTo("3|Ann");
    }

    @Test
    public void doesNotLetAnAppListTheClassesOfOthers() {
        install("java.lang.System#exit(int)</method><method>java.lang.Object#getClass()", "$!p.class|$!p.getClass()");

        assertThat(render()).isEqualTo("|");
    }

    @Test
    public void reachesNoClassByAnyWay() {
        install(
                NO_METHOD,
                "$!text.class.forName('java.lang.Runtime')|$!list.getClass().name|$!runtime.availableProcessors()");

        String rendered = host.bean(TemplateEngine.class)
                .render(
                        TemplateSource.app("foreign.app", "page.vm"),
                        Map.of("text", "t", "list", List.of(), "runtime", Runtime.getRuntime()));

        assertThat(rendered).isEqualTo("||");
    }

    @Test
    public void forgetsTheListOfADisabledApp() {
        install("foreign.Person#getName()", "$!p.name");
        Object old = person();
        host.apps().disable("foreign.app");
        install(NO_METHOD, "$!p.name");

        assertThat(render(old)).isEmpty();
    }

    private void install(String method, String template) {
        AppBuilder app = new AppBuilder("foreign.app")
                .module("<velocity-allowlist key='list'><method>" + method + "</method></velocity-allowlist>")
                .module("<web-panel key='person' class='foreign.Person' location='nowhere'/>")
                .file("page.vm", template)
                .source("Named", "public interface Named { String named(); }")
                .source("Base", "public class Base { public String inherited() { return \"inherited\"; } }")
                .source("Person", """
                        public class Person extends Base implements Named, CharSequence {
                            public String getName() { return "Ann"; }
                            public String getSecret() { return "secret"; }
                            public boolean isOpen() { return true; }
                            public String greet(String who) { return who; }
                            public String greet(String who, Integer times) { return who + times; }
                            public String named() { return "named"; }
                            public int length() { return 3; }
                            public char charAt(int i) { return "Ann".charAt(i); }
                            public CharSequence subSequence(int a, int b) { return "Ann".subSequence(a, b); }
                            public String toString() { return "Ann"; }
                        }
                        """);
        host.apps().install(app.build(host.folder()));
    }

    private Object person() {
        return host.modules()
                .module("foreign.app:person")
                .map(module -> module.instantiate("foreign.Person", Object.class))
                .orElseThrow();
    }

    private String render() {
        return render(person());
    }

    private String render(Object person) {
        return host.bean(TemplateEngine.class)
                .render(TemplateSource.app("foreign.app", "page.vm"), Map.of("p", person));
    }
}
