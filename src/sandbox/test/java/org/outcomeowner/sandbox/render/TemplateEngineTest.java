package org.outcomeowner.sandbox.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import org.outcomeowner.sandbox.host.AppBuilder;
import org.slf4j.LoggerFactory;

public class TemplateEngineTest {
    private static final String KEY = "foreign.app";
    private static final String HOSTILE = "<script>alert('x')</script>";
    private static final String HARMLESS = "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;";

    @ClassRule
    public static final RenderFixture HOST = new RenderFixture();

    @Test
    public void escapesReferences() {
        assertThat(render("<p title=\"$value\">$value</p>"))
                .isEqualTo("<p title=\"" + HARMLESS + "\">" + HARMLESS + "</p>");
    }

    @Test
    public void escapesOnceWhatPassesThroughAMacro() {
        assertThat(render("#macro(bold $text)<b>$text</b>#end#bold($value)")).isEqualTo("<b>" + HARMLESS + "</b>");
    }

    @Test
    public void escapesOnceWhatPassesThroughTwoMacros() {
        assertThat(render("#macro(inner $t)<i>$t</i>#end#macro(outer $t)#inner($t)#end#outer($value)"))
                .isEqualTo("<i>" + HARMLESS + "</i>");
    }

    @Test
    public void escapesOnceWhatStandsInTheBodyOfAMacro() {
        assertThat(render("#macro(box)<b>$bodyContent</b>#end#@box()$value#end"))
                .isEqualTo("<b>" + HARMLESS + "</b>");
    }

    @Test
    public void neverLeavesUnescapedWhatWasPutIntoAString() {
        assertThat(render("#set($text = \"a $value\")$text"))
                .doesNotContain("<")
                .startsWith("a ");
    }

    @Test
    public void leavesATemplateAloneThatAsksForIt() {
        assertThat(render("#disable_html_escaping()$value")).isEqualTo(HOSTILE);
    }

    @Test
    public void escapesInATemplateIncludedByOneThatIsLeftAlone() {
        install(Map.of("outer.vm", "#disable_html_escaping()#parse('inner.vm')$value", "inner.vm", "$value|"));

        assertThat(renderApp("outer.vm")).isEqualTo(HARMLESS + "|" + HOSTILE);
    }

    @Test
    public void callsNoMethodOfAnAppThatIsNotAllowlisted() {
        try (LogWatch log = new LogWatch()) {
            install(Map.of("t.vm", "$bean.secret|$bean.getSecret()|$bean.twice('a', 2)"));

            assertThat(renderApp("t.vm")).doesNotContain("hidden").doesNotContain("aa");
            assertThat(log.messages())
                    .contains(
                            "Method needs allowlisting: foreign.Bean#getSecret()",
                            "Method needs allowlisting: foreign.Bean#twice(java.lang.String int)");
        }
    }

    @Test
    public void callsMethodsThatTheAppAllowlists() {
        install(
                Map.of("t.vm", "$bean.secret|$bean.twice('a', 2)"),
                "foreign.Bean#getSecret()",
                "foreign.Bean#twice(java.lang.String int)");

        assertThat(renderApp("t.vm")).isEqualTo("hidden|aa");
    }

    @Test
    public void doesNotLetAnAppAllowlistClassesOfOthers() {
        install(Map.of("t.vm", "$runtime.exit(7)|$value.class"), "java.lang.Runtime#exit(int)");

        assertThat(renderApp("t.vm", Map.of("runtime", Runtime.getRuntime(), "value", "v")))
                .isEqualTo("$runtime.exit(7)|$value.class");
    }

    @Test
    public void readsMapsListsAndTextsFreely() {
        assertThat(render("$map.key $list.size() #foreach($x in $list)$x#comma($list)#end $value.length()"))
                .isEqualTo("v 2 a, b 27");
    }

    @Test
    public void namesTemplateAndLineOfASyntaxError() {
        install(Map.of("broken.vm", "one\n#if ($x)\n"));

        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> renderApp("broken.vm"))
                .withMessageContaining("Template foreign.app:broken.vm, line ");
    }

    @Test
    public void namesTemplateAndLineOfACallThatFails() {
        install(Map.of("fails.vm", "one\n$list.get(9)"));

        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> renderApp("fails.vm"))
                .withMessageContaining("Template foreign.app:fails.vm, line 2");
    }

    @Test
    public void namesATemplateThatDoesNotExist() {
        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> renderApp("gone.vm"))
                .withMessageContaining("gone.vm does not exist");
    }

    @Test
    public void framesACustomFieldWithLabelErrorAndDescription() {
        String html = render("#customControlHeader($action 'customfield_1' $value true $parameters $auiparams)<input>"
                + "#customControlFooter($action 'customfield_1' 'Help' $parameters $auiparams)");

        assertThat(html)
                .contains("<label for=\"customfield_1\">" + HARMLESS)
                .contains("icon-required")
                .contains("<input>")
                .contains("data-field=\"customfield_1\">Not &lt;so&gt;</div>")
                .contains("<div class=\"description\">Help</div>");
    }

    @Test
    public void framesNoFieldThatAsksForNoHeader() {
        String html = render("#customControlHeader($action 'f' 'Name' false $bare $auiparams)<input>"
                + "#customControlFooter($action 'f' 'Help' $bare $auiparams)");

        assertThat(html.trim()).isEqualTo("<input>");
    }

    private static String render(String template) {
        install(Map.of("t.vm", template));
        return renderApp("t.vm");
    }

    private static String renderApp(String path) {
        Object bean = bean();
        return renderApp(path, bean == null ? Map.of() : Map.of("bean", bean));
    }

    private static String renderApp(String path, Map<String, Object> more) {
        Map<String, Object> context = new HashMap<>(Map.of(
                "value", HOSTILE,
                "map", Map.of("key", "v"),
                "list", List.of("a", "b"),
                "parameters", Map.of(),
                "bare", Map.of("noHeader", "true"),
                "auiparams", new HashMap<>(),
                "action", Map.of("errors", Map.of("customfield_1", "Not <so>"))));
        context.putAll(more);
        return HOST.bean(TemplateEngine.class).render(TemplateSource.app(KEY, path), context);
    }

    private static Object bean() {
        try {
            return HOST.modules().instantiateAppClass("foreign.Bean");
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    private static void install(Map<String, String> templates, String... allowlisted) {
        AppBuilder app = new AppBuilder(KEY)
                .source("Bean", """
                        public class Bean {
                            public String getSecret() { return "hidden"; }
                            public String twice(String text, int times) { return text.repeat(times); }
                        }
                        """)
                .module("<velocity-allowlist key='allowed'><method>" + String.join("</method><method>", allowlisted)
                        + "</method></velocity-allowlist>");
        templates.forEach(app::file);
        HOST.install(app);
    }

    /** What the allowlist says in the log. */
    private static final class LogWatch implements AutoCloseable {
        private final Logger logger = (Logger) LoggerFactory.getLogger(MethodAllowlist.class);
        private final ListAppender<ILoggingEvent> appender = new ListAppender<>();

        LogWatch() {
            appender.start();
            logger.addAppender(appender);
        }

        List<String> messages() {
            return appender.list.stream()
                    .map(ILoggingEvent::getFormattedMessage)
                    .toList();
        }

        @Override
        public void close() {
            logger.detachAppender(appender);
        }
    }
}
