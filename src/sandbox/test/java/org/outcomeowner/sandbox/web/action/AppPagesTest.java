package org.outcomeowner.sandbox.web.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.ClassRule;
import org.junit.Test;

public class AppPagesTest {
    private static final String NOTE = "/secure/Note.jspa";
    private static final String FORM = "/secure/Note!default.jspa";

    @ClassRule
    public static final AppSite SITE = new AppSite(NotesApp.build());

    @Test
    public void showsAPageOfAnAppInTheFrameOfAdministration() {
        String page = SITE.asAdministrator().get(FORM).body();

        assertThat(page).contains("<title>Notes &amp; more - Sandbox</title>", "text=;", "/admin/workflows");
        assertThat(page)
                .containsPattern("<strong>Notes</strong>\\s*</div>")
                .containsPattern("<a id=\"note-link\" href=\"/jira/secure/Note!default.jspa\"\\s+aria-current=\"page\"")
                .doesNotContain("Without links")
                .doesNotContain("<meta name=\"decorator\"");
    }

    @Test
    public void showsTheSectionsOfAppsBesideItsOwnPagesOfAdministration() {
        assertThat(SITE.asAdministrator().get("/admin/users").body()).contains("All notes");
    }

    @Test
    public void givesAnActionWhatWasSentAndEscapesWhatItShows() {
        String page = SITE.asAdministrator()
                .post(NOTE, "text", "<b>&", "count", "12", "tags", "a", "tags", "b", "unknown", "x")
                .body();

        assertThat(page).contains("text=&lt;b&gt;&amp;; count=12; tags=2;");
    }

    @Test
    public void callsNoGetterThatTheAppDoesNotAllow() {
        assertThat(SITE.asAdministrator().get(FORM).body()).contains("hidden=;").doesNotContain("must not be shown");
    }

    @Test
    public void saysAtTheFieldThatANumberIsNone() {
        String page =
                SITE.asAdministrator().post(NOTE, "text", "x", "count", "many").body();

        assertThat(page).contains("error=“many” is not a number.");
    }

    @Test
    public void takesTheRedirectOfAnAction() {
        HttpResponse<String> answer = SITE.asAdministrator().post(NOTE, "text", "x", "urgent", "true");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(AppSite.location(answer)).endsWith("/jira/secure/Note!default.jspa?saved=a4");
    }

    @Test
    public void neverRedirectsToAnotherServer() {
        HttpResponse<String> answer =
                SITE.asAdministrator().post(NOTE, "text", "x", "urgent", "true", "returnUrl", "//evil.example/");

        assertThat(AppSite.location(answer)).contains("/jira/secure/Note");
    }

    @Test
    public void asksForThePasswordFirstAndLeadsBack() {
        HttpResponse<String> answer = SITE.as("admin").get(FORM);

        assertThat(AppSite.location(answer)).endsWith("/jira/websudo?os_destination=%2Fsecure%2FNote%21default.jspa");
    }

    @Test
    public void keepsAFormWhileItAsksForThePassword() {
        HttpResponse<String> asked = SITE.as("admin").post(NOTE, "text", "long \"letter\"", "tags", "a", "tags", "b");
        assertThat(asked.body()).contains("name=\"kept.text\" value=\"long &quot;letter&quot;\"", "webSudoPassword");

        HttpResponse<String> refused =
                SITE.post("/websudo", "webSudoPassword", "no", "os_destination", NOTE, "kept.text", "letter");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("name=\"kept.text\" value=\"letter\"");

        String sentAgain = SITE.post("/websudo", "webSudoPassword", "admin", "os_destination", NOTE, "kept.text", "x")
                .body();
        assertThat(sentAgain).contains("action=\"/jira/secure/Note.jspa\"", "name=\"text\" value=\"x\"");
    }

    @Test
    public void refusesAFormWithoutTheTokenWhereTheActionAsksForOne() {
        assertThat(SITE.asAdministrator().postAsIs(NOTE, "text", "x").statusCode())
                .isEqualTo(403);
        assertThat(SITE.postAsIs("/secure/OpenNote.jspa", "projectKey", "NOTE").statusCode())
                .isEqualTo(200);
    }

    @Test
    public void refusesWhatTheActionDoesNotTake() {
        assertThat(SITE.asAdministrator().get(NOTE).statusCode()).isEqualTo(405);
        assertThat(SITE.post(FORM).statusCode()).isEqualTo(405);
        assertThat(SITE.get("/secure/Note!fly.jspa").statusCode()).isEqualTo(404);
        assertThat(SITE.get("/secure/Note!default.jspa?command=burn").statusCode())
                .isEqualTo(200);
    }

    @Test
    public void knowsNoPageOfADisabledModuleAndNoUnknownOne() {
        assertThat(SITE.asAdministrator().get("/secure/OldNote!default.jspa").statusCode())
                .isEqualTo(404);
        assertThat(SITE.get("/secure/Nothing.jspa").statusCode()).isEqualTo(404);
    }

    @Test
    public void letsInThoseWithTheRoleAlone() {
        assertThat(SITE.as("dana").get(FORM).statusCode()).isEqualTo(403);
        assertThat(AppSite.location(SITE.fresh().get(FORM))).contains("/login?os_destination=");
        assertThat(AppSite.location(SITE.fresh().get("/secure/OpenNote.jspa"))).contains("/login?os_destination=");
    }

    @Test
    public void findsACommandByItsOwnAlias() {
        HttpResponse<String> answer = SITE.asAdministrator().post("/secure/BurnNote.jspa");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("under the id").doesNotContain("on fire");
    }

    @Test
    public void showsThePagesOfAppsInTheSettingsOfAProject() {
        String summary = SITE.as("pam")
                .get("/plugins/servlet/project-config/NOTE/summary")
                .body();
        assertThat(summary)
                .contains("Notes of it", "href=\"/jira/secure/OpenNote.jspa?projectKey=NOTE\"")
                .doesNotContain("Broken");

        String page = SITE.get("/secure/OpenNote.jspa?projectKey=NOTE").body();
        assertThat(page).contains("Settings of Project NOTE", "en /jira", "/foreign.notes:style/notes.css");
        assertThat(page).containsPattern("id=\"project-notes\"[^>]*aria-current");
    }

    @Test
    public void answersAlikeForAProjectThatIsUnknownAndOneOfOthers() {
        HttpResponse<String> hidden = SITE.as("pam").get("/plugins/servlet/project-config/HIDE/summary");
        HttpResponse<String> unknown = SITE.get("/plugins/servlet/project-config/NONE/summary");

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(unknown.body());
        assertThat(SITE.asAdministrator()
                        .get("/plugins/servlet/project-config/HIDE/summary")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    public void servesServletsBelowTheirPattern() {
        assertThat(SITE.as("dana").get("/plugins/servlet/echo/a/b").body())
                .isEqualTo("hello /plugins/servlet/echo /a/b");
        assertThat(SITE.get("/plugins/servlet/echo").body()).isEqualTo("hello /plugins/servlet/echo null");
        assertThat(SITE.get("/plugins/servlet/echoes").statusCode()).isEqualTo(404);
        assertThat(SITE.get("/plugins/servlet/echo/?framed=1").body())
                .contains("<title>Echo - Sandbox</title>", "<b>hello", "id=\"header-user\"");
    }

    @Test
    public void leavesTheTokensOfServletsToTheServlets() {
        assertThat(SITE.as("dana").postAsIs("/plugins/servlet/echo").body()).isEqualTo("taken");
    }

    @Test
    public void opensServletsToThoseAloneWhomTheyName() {
        assertThat(AppSite.location(SITE.fresh().get("/plugins/servlet/echo/a")))
                .contains("/login?os_destination=");
        assertThat(SITE.postAsIs("/plugins/servlet/echo").statusCode()).isEqualTo(401);
        assertThat(SITE.as("dana").get("/plugins/servlet/secret").statusCode()).isEqualTo(403);
        assertThat(SITE.as("admin").get("/plugins/servlet/secret").body()).isEqualTo("the secret");
    }
}
