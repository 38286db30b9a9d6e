package org.outcomeowner.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;

public final class LoginTest {
    @Rule
    public final WebHarness web = new WebHarness();

    @Test
    public void strangersAreSentToLogInAndBack() {
        HttpResponse<String> answer = web.get("/user?a=b");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/jira/login?os_destination=%2Fuser%3Fa%3Db");
    }

    @Test
    public void theRightPasswordOpensThePage() {
        web.logIn("dana");

        assertThat(web.get("/user").statusCode()).isEqualTo(200);
    }

    @Test
    public void theWrongPasswordIsRefusedWithoutSayingWhichPartIsWrong() {
        HttpResponse<String> answer = web.post("/login", Map.of("os_username", "dana", "os_password", "x"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("username or password is wrong");
    }

    @Test
    public void loggingInChangesTheSessionsId() {
        String before = cookie(web.get("/login"));
        HttpResponse<String> login = web.post("/login", Map.of("os_username", "dana", "os_password", "dana"));

        assertThat(cookie(login)).startsWith("JSESSIONID=").isNotEqualTo(before);
    }

    @Test
    public void theSessionsCookieIsKeptFromScriptsAndOtherSites() {
        assertThat(cookie(web.get("/login"))).contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    public void loggingOutEndsTheSession() {
        web.logIn("dana");
        web.post("/logout", Map.of());

        assertThat(web.get("/user").statusCode()).isEqualTo(302);
    }

    @Test
    public void basicAuthenticationServesOneRequest() {
        assertThat(web.get("/user", "Authorization", basic("dana:dana")).statusCode())
                .isEqualTo(200);
        assertThat(web.get("/user").statusCode()).isEqualTo(302);
    }

    @Test
    public void wrongBasicCredentialsAreRefusedEvenWhereNobodyNeedsToLogIn() {
        assertThat(web.get("/login", "Authorization", basic("dana:x")).statusCode())
                .isEqualTo(401);
        assertThat(web.get("/login", "Authorization", "Basic ???").statusCode()).isEqualTo(401);
    }

    @Test
    public void aFormWithoutTheSessionsTokenIsRefused() {
        web.logIn("dana");

        assertThat(web.postWithToken("/user", Map.of(), "guessed").statusCode()).isEqualTo(403);
        assertThat(web.post("/user", Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    public void pagesOfAdministrationAreClosedToOthers() {
        web.logIn("dana");

        assertThat(web.get("/admin").statusCode()).isEqualTo(403);
    }

    @Test
    public void administratorsRepeatTheirPasswordAndAgainAfterTenIdleMinutes() {
        web.logIn("admin");
        assertThat(location(web.get("/admin"))).contains("/websudo");

        web.post("/websudo", Map.of("webSudoPassword", "admin"));
        assertThat(web.get("/admin").statusCode()).isEqualTo(200);
        web.letPass(Duration.ofMinutes(9));
        assertThat(web.get("/admin").statusCode()).isEqualTo(200);

        web.letPass(Duration.ofMinutes(11));
        assertThat(location(web.get("/admin"))).contains("/websudo");
    }

    @Test
    public void websudoRefusesTheWrongPassword() {
        web.logIn("admin");

        assertThat(web.post("/websudo", Map.of("webSudoPassword", "x")).statusCode())
                .isEqualTo(401);
        assertThat(location(web.get("/admin"))).contains("/websudo");
    }

    @Test
    public void everyPageForbidsForeignFramesAndInlineScripts() {
        HttpResponse<String> answer = web.get("/login");

        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'")
                .doesNotContain("script-src");
    }

    @Test
    public void aTakenPortIsSaidPlainly() {
        assertThatThrownBy(() -> web.server().start(web.port()))
                .isInstanceOf(PortTakenException.class)
                .hasMessage("Port " + web.port() + " is taken: stop what listens there or choose another with --port");
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElse("");
    }
}
