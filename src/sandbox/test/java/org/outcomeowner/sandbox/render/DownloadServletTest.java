package org.outcomeowner.sandbox.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.mockito.ArgumentCaptor;
import org.outcomeowner.sandbox.host.AppBuilder;

public class DownloadServletTest {
    @ClassRule
    public static final RenderFixture HOST = new RenderFixture();

    @BeforeClass
    public static void install() {
        HOST.bean(FakeUser.class).speaks(Locale.ENGLISH);
        HOST.install(new AppBuilder("foreign.app")
                .file("i18n/words.properties", "hostile=</script><script>alert(\"1\")\ncount={0} of \"{1}\"\n")
                .file("js/a.js", "say(AJS.I18n.getText('hostile')); AJS.I18n.getText('count', 1, 2);")
                .file("js/plain.js", "AJS.I18n.getText('hostile')")
                .file("css/a.css", "a{}")
                .file("img/x/y.png", "png")
                .file("img/page.html", "<script>")
                .file("secret.txt", "secret")
                .module("<resource type='i18n' name='i18n' location='i18n.words'/>")
                .module("""
                        <web-resource key="page">
                          <transformation extension="js"><transformer key="jsI18n"/></transformation>
                          <resource type="download" name="a.js" location="/js/a.js"/>
                          <resource type="download" name="a.css" location="css/a.css"/>
                          <resource type="download" name="images/" location="img/"/>
                          <resource type="velocity" name="view" location="secret.txt"/>
                        </web-resource>
                        <web-resource key="plain"><resource type="download" name="a.js" location="js/plain.js"/></web-resource>
                        """));
    }

    @Test
    public void putsHostileTextsHarmlesslyIntoScripts() throws IOException {
        assertThat(get("/foreign.app:page/a.js").body)
                .isEqualTo("say(\"\\u003c/script\\u003e\\u003cscript\\u003ealert(\\u00221\\u0022)\");"
                        + " AJS.format(\"{0} of \\u0022{1}\\u0022\", 1, 2);");
    }

    @Test
    public void leavesScriptsAloneThatAskForNoTexts() throws IOException {
        assertThat(get("/foreign.app:plain/a.js").body).isEqualTo("AJS.I18n.getText('hostile')");
    }

    @Test
    public void tellsTheTypeByTheNameAndForbidsToGuess() throws IOException {
        verify(get("/foreign.app:page/a.css").response).setContentType("text/css;charset=UTF-8");
        verify(get("/foreign.app:page/images/x/y.png").response).setContentType("image/png");
        Answer page = get("/foreign.app:page/images/page.html");
        verify(page.response).setContentType("application/octet-stream");
        verify(page.response).setHeader("X-Content-Type-Options", "nosniff");
    }

    @Test
    public void sendsNothingAgainThatTheBrowserHas() throws IOException {
        ArgumentCaptor<String> tag = ArgumentCaptor.forClass(String.class);
        Answer first = get("/foreign.app:page/a.css");
        verify(first.response).setHeader("Cache-Control", "private, no-cache");
        verify(first.response).setHeader(eq("ETag"), tag.capture());

        Answer second = get("/foreign.app:page/a.css", tag.getValue());

        verify(second.response).setStatus(304);
        assertThat(second.body).isEmpty();
    }

    @Test
    public void servesDeclaredFilesOnly() throws IOException {
        for (String path : new String[] {
            "/foreign.app:page/secret.txt",
            "/foreign.app:page/view",
            "/foreign.app:page/images/",
            "/foreign.app:page/images/../secret.txt",
            "/foreign.app:page/images/x/../../secret.txt",
            "/foreign.app:page/images//secret.txt",
            "/foreign.app:page/images/..\\secret.txt",
            "/foreign.app:page/../secret.txt",
            "/foreign.app:page/",
            "/foreign.app:page",
            "/foreign.app:none/a.js",
            "/other.app:page/a.js",
            "/",
        }) {
            Answer answer = get(path);
            verify(answer.response).sendError(404);
            assertThat(answer.body).as(path).isEmpty();
        }
        verify(get(null).response).sendError(404);
    }

    @Test
    public void setsNoTypeForWhatIsNotThere() throws IOException {
        verify(get("/foreign.app:page/none.js").response, never()).setContentType(any());
    }

    private static Answer get(String path) throws IOException {
        return get(path, null);
    }

    private static Answer get(String path, String known) throws IOException {
        HttpServletRequest request = mock(HttpServletRequest.class);
        HttpServletResponse response = mock(HttpServletResponse.class);
        Bytes bytes = new Bytes();
        when(request.getPathInfo()).thenReturn(path);
        when(request.getHeader("If-None-Match")).thenReturn(known);
        when(response.getOutputStream()).thenReturn(bytes);
        HOST.bean(DownloadServlet.class).doGet(request, response);
        return new Answer(response, bytes.content.toString());
    }

    private record Answer(HttpServletResponse response, String body) {}

    private static final class Bytes extends ServletOutputStream {
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        @Override
        public void write(int b) {
            content.write(b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("ServletOutputStream.setWriteListener");
        }
    }
}
