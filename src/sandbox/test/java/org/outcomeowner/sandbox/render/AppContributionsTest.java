package org.outcomeowner.sandbox.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.outcomeowner.sandbox.host.AppBuilder;
import org.outcomeowner.sandbox.render.WebPanels.Panel;
import org.outcomeowner.sandbox.user.Translations;

public class AppContributionsTest {
    private static final String LOCATION = "atl.jira.view.issue.right.context";

    @ClassRule
    public static final RenderFixture HOST = new RenderFixture();

    @Before
    public void speakEnglish() {
        HOST.bean(FakeUser.class).speaks(Locale.ENGLISH);
    }

    @Test
    public void speaksTheUsersLanguageAndFallsBackToTheAppsDefault() {
        install(texts());
        HOST.bean(FakeUser.class).speaks(Locale.GERMANY);
        I18nResolver resolver = HOST.bean(I18nResolver.class);

        assertThat(resolver.getText("greeting", "Ina")).isEqualTo("Grüße, Ina");
        assertThat(resolver.getText("only.english")).isEqualTo("It's English");
        assertThat(resolver.getRawText("greeting")).isEqualTo("Grüße, {0}");
        assertThat(resolver.getText("unknown.key")).isEqualTo("unknown.key");
    }

    @Test
    public void hasItsOwnTextsInEachLanguage() {
        Translations translations = HOST.bean(Translations.class);

        assertThat(List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.JAPANESE))
                .extracting(locale -> translations.in(locale).getText("sandbox.field.required"))
                .doesNotContain("sandbox.field.required")
                .doesNotHaveDuplicates();
    }

    @Test
    public void showsPanelsByWeightAndWithTheirLabels() {
        install(texts().file("p.vm", "$i18n.getText('greeting', $who)").module("""
                        <web-panel key="late" location="%s" weight="20"><label>Late</label>
                          <resource type="velocity" name="view" location="p.vm"/></web-panel>
                        <web-panel key="early" location="%s" weight="10"><label key="only.english"/>
                          <resource type="velocity" name="view" location="p.vm"/></web-panel>
                        <web-panel key="elsewhere" location="other">
                          <resource type="velocity" name="view" location="p.vm"/></web-panel>
                        """.formatted(LOCATION, LOCATION)));

        List<Panel> panels = HOST.bean(WebPanels.class).panels(LOCATION, Map.of("who", "<you>"));

        assertThat(panels).extracting(Panel::title).containsExactly("It's English", "Late");
        assertThat(panels).extracting(Panel::html).containsOnly("Hello, &lt;you&gt;");
    }

    @Test
    public void asksConditionsAndContextProviders() {
        install(app().imports("com.atlassian.plugin.web", "com.atlassian.plugin")
                .source("Says", """
                        import java.util.Map;
                        public class Says implements com.atlassian.plugin.web.Condition {
                            private String what;
                            @Override public void init(Map<String, String> params) { what = params.get("what"); }
                            @Override public boolean shouldDisplay(Map<String, Object> c) { return what.equals("yes"); }
                        }
                        """)
                .source("Provider", """
                        import java.util.Map;
                        public class Provider implements com.atlassian.plugin.web.ContextProvider {
                            private String text;
                            @Override public void init(Map<String, String> params) { text = params.get("text"); }
                            @Override public Map<String, Object> getContextMap(Map<String, Object> c) {
                                return Map.of("text", text);
                            }
                        }
                        """)
                .file("p.vm", "$text")
                .module(panel("shown", "<condition class='foreign.Says'><param name='what' value='yes'/></condition>"))
                .module(panel("hidden", "<condition class='foreign.Says'><param name='what'>no</param></condition>"))
                .module(panel(
                        "inverted",
                        "<condition class='foreign.Says' invert='true'><param name='what'>no</param></condition>"))
                .module(
                        panel(
                                "either",
                                "<conditions type='OR'><condition class='foreign.Says'><param name='what'>no</param></condition>"
                                        + "<condition class='foreign.Says'><param name='what'>yes</param></condition></conditions>"))
                .module(panel("broken", "<condition class='foreign.Missing'/>")));

        List<Panel> panels = HOST.bean(WebPanels.class).panels(LOCATION, Map.of());

        assertThat(panels)
                .extracting(Panel::key)
                .containsExactly("foreign.app:shown", "foreign.app:inverted", "foreign.app:either");
        assertThat(panels).extracting(Panel::html).containsOnly("provided");
    }

    @Test
    public void saysInItsPlaceThatAPanelFailedAndShowsTheOthers() {
        install(app().file("p.vm", "fine")
                .module(panel("bare", "").replace("web-panel key", "web-panel weight=\"1\" key"))
                .module(
                        "<web-panel key='well' location='%s'><resource type='velocity' name='view' location='p.vm'/></web-panel>"
                                .formatted(LOCATION)));

        List<Panel> panels = HOST.bean(WebPanels.class).panels(LOCATION, Map.of());

        assertThat(panels.get(0).html())
                .matches("<div class=\"aui-message aui-message-error\">"
                        + "The panel foreign.app:bare failed. The log says why, under [0-9a-f-]{36}.</div>");
        assertThat(panels.get(1).html()).isEqualTo("fine");
    }

    @Test
    public void leavesOutAResourceWithAConditionItCannotAsk() {
        install(app().module("""
                <web-resource key="page"><context>jira.view.issue</context><condition class="foreign.UrlReading"/>
                  <resource type="download" name="page.js" location="js/page.js"/>
                </web-resource>
                """));

        assertThat(HOST.bean(WebResources.class).urls("jira.view.issue")).isEmpty();
    }

    @Test
    public void getsAnEndFromResourcesThatDependOnEachOther() {
        install(app().module("""
                <web-resource key="a"><context>c</context><dependency>foreign.app:b</dependency>
                  <resource type="download" name="a.js" location="a.js"/></web-resource>
                <web-resource key="b"><dependency>foreign.app:a</dependency>
                  <resource type="download" name="b.js" location="b.js"/></web-resource>
                """));

        assertThat(HOST.bean(WebResources.class).urls("c"))
                .containsExactly("/download/resources/foreign.app:b/b.js", "/download/resources/foreign.app:a/a.js");
    }

    @Test
    public void listsResourcesOfAContextAfterWhatTheyDependOn() {
        install(app().module("""
                        <web-resource key="page"><context>jira.view.issue</context>
                          <dependency>com.atlassian.auiplugin:ajs</dependency>
                          <dependency>foreign.app:base</dependency>
                          <resource type="download" name="page.js" location="js/page.js"/>
                          <resource type="download" name="images/" location="img/"/>
                        </web-resource>
                        <web-resource key="base">
                          <resource type="download" name="base.css" location="css/base.css"/>
                        </web-resource>
                        """));

        assertThat(HOST.bean(WebResources.class).urls("jira.view.issue"))
                .containsExactly(
                        "/download/resources/foreign.app:base/base.css",
                        "/download/resources/foreign.app:page/page.js");
        assertThat(HOST.bean(WebResources.class).urls("atl.admin")).isEmpty();
    }

    @Test
    public void putsTextsIntoScripts() {
        install(texts());
        BundleTexts texts = HOST.bean(AppTranslations.class).texts(Locale.ENGLISH);

        String script = ScriptTexts.translate(
                "a(AJS.I18n.getText('only.english')); b(AJS.I18n.getText(\"greeting\", name));", texts);

        assertThat(script).isEqualTo("a(\"It\\u0027s English\"); b(AJS.format(\"Hello, {0}\", name));");
    }

    @Test
    public void listsLinksOfASection() {
        install(app().module("<web-section key='s' location='admin_plugins_menu'><label>Mine</label></web-section>")
                .module("<web-item key='i' section='admin_plugins_menu/s'><label>Setup</label>"
                        + "<link linkId='setup'>/plugins/servlet/setup</link></web-item>"));
        WebItems items = HOST.bean(WebItems.class);

        assertThat(items.sections("admin_plugins_menu", Map.of())).containsExactly(new WebItems.Section("s", "Mine"));
        assertThat(items.items("admin_plugins_menu/s", Map.of()))
                .containsExactly(new WebItems.Item("setup", "Setup", "/plugins/servlet/setup"));
    }

    private static String panel(String key, String inner) {
        String view = key.equals("bare") ? "" : "<resource type='velocity' name='view' location='p.vm'/>";
        return """
                <web-panel key="%s" location="%s">%s%s
                  <context-provider class="foreign.Provider"><param name="text" value="provided"/></context-provider>
                </web-panel>
                """.formatted(key, LOCATION, inner, view);
    }

    private static AppBuilder texts() {
        return app().file("i18n/words.properties", "greeting=Hello, {0}\nonly.english=It''s English\n")
                .file("i18n/words_de.properties", "greeting=Gr\\u00fc\\u00dfe, {0}\n")
                .module("<resource type='i18n' name='i18n' location='i18n/words'/>");
    }

    private static AppBuilder app() {
        return new AppBuilder("foreign.app");
    }

    private static void install(AppBuilder app) {
        HOST.install(app);
    }
}
