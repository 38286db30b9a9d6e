package org.outcomeowner.sandbox.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.outcomeowner.sandbox.host.AppBuilder;

public class AppTemplateRenderersTest {
    @ClassRule
    public static final RenderFixture HOST = new RenderFixture();

    @BeforeClass
    public static void installTwoApps() {
        HOST.bean(FakeUser.class).speaks(Locale.ENGLISH);
        HOST.install(new AppBuilder("first.app")
                .file("i18n/words.properties", "greeting=Hello {0}")
                .module("<resource type='i18n' name='i18n' location='i18n/words'/>")
                .file("page.vm", "$i18n.getText('greeting', $who)"));
        HOST.install(new AppBuilder("second.app").file("page.vm", "second"));
    }

    @Test
    public void rendersTheCallersOwnTemplateEscapedAndWithTexts() throws IOException {
        assertThat(render("first.app", "page.vm")).isEqualTo("Hello &lt;you&gt;");
        assertThat(render("second.app", "/page.vm")).isEqualTo("second");
    }

    @Test
    public void rendersNoTemplateOfAnotherApp() {
        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> render("third.app", "page.vm"))
                .withMessage("Template third.app:page.vm does not exist");
    }

    @Test
    public void rendersNoFileOfTheHostsClassPath() {
        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> render("first.app", "db/migration/V1__jira_tables.sql"));
    }

    private static String render(String pluginKey, String template) throws IOException {
        TemplateRenderer renderer = HOST.bean(AppTemplateRenderers.class).forApp(pluginKey);
        StringWriter out = new StringWriter();
        renderer.render(template, Map.of("who", "<you>"), out);
        return out.toString();
    }
}
