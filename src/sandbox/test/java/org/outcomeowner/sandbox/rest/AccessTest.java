package org.outcomeowner.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public final class AccessTest {
    private static final String TINY = "/app/1.0/tiny";

    @Rule
    public final RestHarness rest = new RestHarness();

    @Before
    public void enable() {
        rest.enable(RestModules.module("<rest key='r' path='/app' version='1.0'/>", TinyResource.class));
    }

    @Test
    public void aResourceWithoutAnnotationIsClosedToStrangers() {
        assertThat(rest.get(TINY).statusCode()).isEqualTo(401);
    }

    @Test
    public void aResourceWithoutAnnotationIsOpenToUsers() {
        rest.callAs(rest.user());

        assertThat(rest.get(TINY).statusCode()).isEqualTo(200);
    }

    @Test
    public void unrestrictedAccessLetsStrangersIn() {
        assertThat(rest.get(TINY + "/open").statusCode()).isEqualTo(200);
    }

    @Test
    public void adminOnlyAnswers401ToStrangersAnd403ToUsers() {
        assertThat(rest.get(TINY + "/admin").statusCode()).isEqualTo(401);
        rest.callAs(rest.user());
        assertThat(rest.get(TINY + "/admin").statusCode()).isEqualTo(403);
    }

    @Test
    public void adminOnlyLetsAdministratorsIn() {
        rest.callAs(rest.administrator());

        assertThat(rest.get(TINY + "/admin").statusCode()).isEqualTo(200);
    }

    @Test
    public void theAnnotationsOfServletsCountAsWell() {
        rest.callAs(rest.user());

        assertThat(rest.get(TINY + "/sysadmin").statusCode()).isEqualTo(403);
    }

    @Test
    public void theWrongVerbIs405() {
        rest.callAs(rest.user());

        assertThat(rest.send(HttpRequest.newBuilder(rest.uri(TINY)).DELETE()).statusCode())
                .isEqualTo(405);
    }

    @Test
    public void aFormIsRefusedWithoutTheHeaderThatNoForeignFormCanSend() {
        rest.callAs(rest.user());

        assertThat(rest.send(form("/form")).statusCode()).isEqualTo(403);
        assertThat(rest.send(form("/form").header("X-Atlassian-Token", "no-check"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    public void aFormPassesWhereTheResourceSaysSo() {
        rest.callAs(rest.user());

        assertThat(rest.send(form("/anyform")).statusCode()).isEqualTo(200);
    }

    @Test
    public void jsonPassesWithoutTheHeader() {
        rest.callAs(rest.user());

        assertThat(rest.send(json("{\"name\":\"max\"}")).body()).isEqualTo("max");
    }

    @Test
    public void anUnknownPropertyIs400() {
        rest.callAs(rest.user());

        assertThat(rest.send(json("{\"nmae\":\"max\"}")).statusCode()).isEqualTo(400);
    }

    @Test
    public void aBodyOfAnotherContentTypeIs415() {
        rest.callAs(rest.user());
        HttpRequest.Builder xml = HttpRequest.newBuilder(rest.uri(TINY))
                .header("Content-Type", "application/xml")
                .POST(BodyPublishers.ofString("<a/>"));

        assertThat(rest.send(xml).statusCode()).isEqualTo(415);
    }

    private HttpRequest.Builder form(String path) {
        return HttpRequest.newBuilder(rest.uri(TINY + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("a=b"));
    }

    private HttpRequest.Builder json(String body) {
        return HttpRequest.newBuilder(rest.uri(TINY))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }
}
