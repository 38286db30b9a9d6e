package org.outcomeowner.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.atlassian.event.api.EventPublisher;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.Rule;
import org.junit.Test;

public class AppHostTest {
    private static final String KEY = "foreign.app";

    @Rule
    public final HostFixture host = new HostFixture();

    @Test
    public void givesModuleClassesTheBeansOfTheirApp() {
        install(greeter());

        AppModule module = host.modules().module("foreign.app:greet").orElseThrow();

        assertThat(module.instantiate(Supplier.class).get()).isEqualTo("hello from a bean");
        assertThat(module.name()).isEqualTo("Greets");
        assertThat(module.velocityResource("view")).contains("templates/view.vm");
        assertThat(module.childText("validator-class")).contains("foreign.Greeter");
    }

    @Test
    public void givesBeansTheHostServicesTheyImport() {
        install(app().imports("com.atlassian.event.api", "org.springframework.stereotype", "jakarta.annotation")
                .source("Listener", """
                        import com.atlassian.event.api.*;
                        import jakarta.annotation.PostConstruct;
                        public class Listener {
                            private final EventPublisher events;
                            public Listener(EventPublisher events) { this.events = events; }
                            @PostConstruct public void register() { events.register(this); }
                            @EventListener public void on(StringBuilder heard) { heard.append("heard"); }
                        }
                        """)
                .components("foreign.Listener")
                .serviceImports("com.atlassian.event.api.EventPublisher"));

        StringBuilder event = new StringBuilder();
        host.bean(EventPublisher.class).publish(event);

        assertThat(event).hasToString("heard");
    }

    @Test
    public void findsTheAppThatHoldsAClassNamedByAWorkflow() throws ClassNotFoundException {
        install(greeter());

        Object made = host.modules().instantiateAppClass("foreign.Greeter");

        assertThat(((Supplier<?>) made).get()).isEqualTo("hello from a bean");
    }

    @Test
    public void knowsNoClassThatNoAppHolds() {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> host.modules().instantiateAppClass("foreign.Nobody"))
                .withMessageContaining("foreign.Nobody");
    }

    @Test
    public void namesThePackageThatABundleLacks() {
        AppView app = install(app().imports("com.missing.library"));

        assertThat(app.state()).isEqualTo(AppState.FAILED);
        assertThat(app.reason())
                .isEqualTo("The app imports package com.missing.library, which this host does not export");
    }

    @Test
    public void namesTheServiceThatTheHostDoesNotOffer() {
        AppView app = install(app().serviceImports("com.atlassian.missing.Service"));

        assertThat(app.state()).isEqualTo(AppState.FAILED);
        assertThat(app.reason())
                .isEqualTo("It imports services that this host does not offer: com.atlassian.missing.Service");
    }

    @Test
    public void namesTheBeanThatCannotBeMade() {
        AppView app = install(app().source("Needy", "public class Needy { public Needy(Runnable nobody) {} }")
                .components("foreign.Needy"));

        assertThat(app.state()).isEqualTo(AppState.FAILED);
        assertThat(app.reason()).contains("java.lang.Runnable");
    }

    @Test
    public void goesOnWithoutAModuleOfUnknownType() {
        AppView app = install(greeter().module("<gizmo key='g'/>"));

        assertThat(app.state()).isEqualTo(AppState.ENABLED);
        assertThat(app.modules()).anySatisfy(module -> {
            assertThat(module.type()).isEqualTo("gizmo");
            assertThat(module.enabled()).isFalse();
            assertThat(module.reason()).isEqualTo("Module type “gizmo” is not known to this host");
        });
        assertThat(host.modules().modules("gizmo")).isEmpty();
        assertThat(host.modules().modules("workflow-validator")).hasSize(1);
    }

    @Test
    public void doesNotEnableAModuleWhoseClassIsMissing() {
        AppView app = install(app().module("<customfield-type key='t' name='T' class='foreign.Missing'/>"));

        assertThat(app.modules().get(0).enabled()).isFalse();
        assertThat(app.modules().get(0).reason()).contains("foreign.Missing").contains("cannot be loaded");
    }

    @Test
    public void doesNotEnableAValidatorWithoutAClassToValidate() {
        AppView app = install(app().module("<workflow-validator key='v' class='foreign.F'/>"));

        assertThat(app.modules().get(0).reason()).isEqualTo("It needs the element <validator-class>");
    }

    @Test
    public void refusesAFileThatIsNoJar() throws Exception {
        Path file = Files.writeString(host.folder().resolve("text.jar"), "not a jar");

        assertRefused(file).withMessageContaining("text.jar cannot be read: it is no jar");
    }

    @Test
    public void refusesAFileThatIsNotThere() {
        assertRefused(host.folder().resolve("gone.jar")).withMessageContaining("there is no such file");
    }

    @Test
    public void refusesAJarWithoutADescriptor() {
        assertRefused(app().file("atlassian-plugin.xml", null).build(host.folder()))
                .withMessageContaining("is no app: it has no atlassian-plugin.xml");
    }

    @Test
    public void refusesAJarWithoutAPluginKey() {
        assertRefused(app().header("Atlassian-Plugin-Key", null).build(host.folder()))
                .withMessageContaining("is no app: its manifest has no Atlassian-Plugin-Key");
    }

    @Test
    public void refusesDescriptorsOfVersionOne() {
        Path jar = app().file("atlassian-plugin.xml", "<atlassian-plugin key='foreign.app'/>")
                .build(host.folder());

        assertRefused(jar).withMessageContaining("plugins-version must be 2, was “1”");
    }

    @Test
    public void refusesAKeyThatWouldLeaveTheAppsFolder() {
        Path jar = app().file("atlassian-plugin.xml", "<atlassian-plugin key='../x' plugins-version='2'/>")
                .build(host.folder());

        assertRefused(jar).withMessageContaining("the key must be of letters");
    }

    @Test
    public void refusesAppsThatBringTheScanner() {
        String scanner = "com/atlassian/plugin/spring/scanner/runtime/Impl.class";

        assertRefused(app().file(scanner, "").build(host.folder())).withMessageContaining(scanner);
    }

    @Test
    public void withdrawsModulesOfADisabledAppAndRemembersItOverARestart() {
        install(greeter());

        host.apps().disable(KEY);
        host.restart();

        assertThat(host.apps().list()).extracting(AppView::state).containsExactly(AppState.DISABLED);
        assertThat(host.modules().modules("workflow-validator")).isEmpty();
        host.apps().enable(KEY);
        assertThat(host.modules().modules("workflow-validator")).hasSize(1);
    }

    @Test
    public void keepsInstalledAppsOverARestart() {
        install(greeter());

        host.restart();

        assertThat(host.apps().list()).extracting(AppView::enabled).containsExactly(true);
    }

    @Test
    public void replacesAnAppByItsNewVersion() {
        install(greeter());

        install(greeter().header("Bundle-Version", "2.0.0"));

        assertThat(host.apps().list()).extracting(AppView::version).containsExactly("2.0.0");
        assertThat(host.modules().modules("workflow-validator")).hasSize(1);
    }

    @Test
    public void keepsTheAppWhenItsUpgradeIsNoApp() {
        install(greeter());

        assertRefused(app().file("atlassian-plugin.xml", "<broken").build(host.folder()));

        assertThat(host.modules().modules("workflow-validator")).hasSize(1);
    }

    @Test
    public void forgetsAnUninstalledApp() {
        install(greeter());

        host.apps().uninstall(KEY);
        host.restart();

        assertThat(host.apps().list()).isEmpty();
    }

    @Test
    public void tellsListenersWhenModulesComeAndGo() {
        StringBuilder told = new StringBuilder();
        host.modules()
                .addListener(() ->
                        told.append(host.modules().modules("workflow-validator").size()));

        install(greeter());
        host.apps().disable(KEY);

        assertThat(told).hasToString("10");
    }

    @Test
    public void tellsBeansToStartOnlyOnceAllAppsAreEnabled() {
        Path waiting = lifecycle(
                        "com.atlassian.plugin.PluginAccessor apps = com.atlassian.jira.component.ComponentAccessor"
                                + ".getComponent(com.atlassian.plugin.PluginAccessor.class);"
                                + " if (!apps.isPluginEnabled(\"second.app\")) throw new IllegalStateException(\"too early\");")
                .build(host.folder());

        host.restart(waiting, new AppBuilder("second.app").build(host.folder()));

        assertThat(System.clearProperty("told")).isEqualTo("started");
    }

    @Test
    public void tellsBeansToStartAndToStopWithTheirApp() {
        install(lifecycle(""));
        assertThat(System.clearProperty("told")).isEqualTo("started");

        host.apps().disable(KEY);

        assertThat(System.clearProperty("told")).isEqualTo("stopped");
    }

    @Test
    public void anAppThatFailsToStartIsNotEnabled() {
        AppView app = install(lifecycle("if (true) throw new IllegalStateException(\"no settings\");"));

        assertThat(app.state()).isEqualTo(AppState.FAILED);
        assertThat(app.reason()).contains("no settings");
    }

    private static AppBuilder lifecycle(String first) {
        return app().imports("com.atlassian.sal.api.lifecycle", "com.atlassian.plugin", "com.atlassian.jira.component")
                .source("Life", """
                        public class Life implements com.atlassian.sal.api.lifecycle.LifecycleAware {
                            @Override public void onStart() { %s System.setProperty("told", "started"); }
                            @Override public void onStop() { System.setProperty("told", "stopped"); }
                        }
                        """.formatted(first))
                .components("foreign.Life")
                .file(
                        "META-INF/plugin-components/exports",
                        "foreign.Life#com.atlassian.sal.api.lifecycle.LifecycleAware");
    }

    @Test
    public void startsWithTheAppsGiven() {
        host.restart(greeter().build(host.folder()));

        assertThat(host.apps().list()).extracting(AppView::enabled).containsExactly(true);
    }

    @Test
    public void doesNotStartWithAGivenAppThatCannotBeEnabled() {
        Path broken = app().imports("com.missing.library").build(host.folder());

        assertThatExceptionOfType(AppException.class)
                .isThrownBy(() -> host.restart(broken))
                .withMessage("App foreign.app cannot be enabled. The app imports package com.missing.library, "
                        + "which this host does not export");
    }

    private AppView install(AppBuilder app) {
        return host.apps().install(app.build(host.folder()));
    }

    private ThrowableAssertAlternative<AppException> assertRefused(Path jar) {
        return assertThatExceptionOfType(AppException.class)
                .isThrownBy(() -> host.apps().install(jar));
    }

    private static AppBuilder app() {
        return new AppBuilder(KEY);
    }

    private static AppBuilder greeter() {
        return app().source("Words", "public class Words { String hello() { return \"hello from a bean\"; } }")
                .source("Greeter", """
                        public class Greeter implements java.util.function.Supplier<String> {
                            private final Words words;
                            public Greeter(Words words) { this.words = words; }
                            @Override public String get() { return words.hello(); }
                        }
                        """)
                .components("foreign.Words")
                .module("""
                        <workflow-validator key="greet" name="Greets" class="foreign.Greeter">
                          <validator-class>foreign.Greeter</validator-class>
                          <resource type="velocity" name="view" location="templates/view.vm"/>
                        </workflow-validator>
                        """);
    }
}
