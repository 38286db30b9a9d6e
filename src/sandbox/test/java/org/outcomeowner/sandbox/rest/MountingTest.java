package org.outcomeowner.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public final class MountingTest {
    private static final String XML = "<rest key='r' path='/app' version='1.0'/>";

    @Rule
    public final RestHarness rest = new RestHarness();

    @Before
    public void logIn() {
        rest.callAs(rest.user());
    }

    @Test
    public void aModuleAnswersAtItsPathAndVersionWithTheAppsBeansInjected() {
        rest.enable(RestModules.module(XML, TinyResource.class));

        assertThat(rest.get("/app/1.0/tiny").body()).isEqualTo("hello");
    }

    @Test
    public void latestIsTheHighestVersionByNumberNotByText() {
        rest.enable(
                RestModules.module("<rest key='a' path='/app' version='10'/>", NewerResource.class),
                RestModules.module("<rest key='b' path='/app' version='9'/>", TinyResource.class));

        assertThat(rest.get("/app/latest/tiny").body()).isEqualTo("newer");
    }

    @Test
    public void nothingAnswersOnceTheAppIsDisabled() {
        rest.enable(RestModules.module(XML, TinyResource.class));
        rest.enable();

        assertThat(rest.get("/app/1.0/tiny").statusCode()).isEqualTo(404);
    }

    @Test
    public void aPathThatOnlyBeginsAlikeIsAnother() {
        rest.enable(RestModules.module(XML, TinyResource.class));

        assertThat(rest.get("/app/1.05/tiny").statusCode()).isEqualTo(404);
    }

    @Test
    public void onlyThePackagesThatTheModuleNamesAreScanned() {
        String elsewhere = "<rest key='r' path='/app' version='1.0'><package>com.example</package></rest>";
        rest.enable(RestModules.module(elsewhere, TinyResource.class));

        assertThat(rest.get("/app/1.0/tiny").statusCode()).isEqualTo(404);
    }

    @Test
    public void aModuleThatCannotBeMountedLeavesTheOthersAlone() {
        rest.enable(
                RestModules.module("<rest key='x' path='/broken' version='1'/>", Ambiguous.class, AlsoAmbiguous.class),
                RestModules.module(XML, TinyResource.class));

        assertThat(rest.get("/app/1.0/tiny").statusCode()).isEqualTo(200);
    }

    @Test
    public void anUnexpectedFailureRevealsNothing() {
        rest.enable(RestModules.module(XML, TinyResource.class));

        assertThat(rest.get("/app/1.0/tiny/failing").statusCode()).isEqualTo(500);
        assertThat(rest.get("/app/1.0/tiny/failing").body()).doesNotContain("secret");
    }

    /** What version 10 answers. */
    @Path("/tiny")
    public static final class NewerResource {
        /** Answers. */
        @GET
        public String get() {
            return "newer";
        }
    }

    /** Claims a path. */
    @Path("/same")
    public static final class Ambiguous {
        /** Answers. */
        @GET
        public String get() {
            return "one";
        }
    }

    /** Claims the same path. */
    @Path("/same")
    public static final class AlsoAmbiguous {
        /** Answers. */
        @GET
        public String get() {
            return "other";
        }
    }
}
