package org.outcomeowner.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.Before;
import org.junit.Test;
import org.outcomeowner.Epic;
import org.outcomeowner.rest.RestCalls.Answer;

/** The register over REST, and the flags of one outcome. */
public class ReadingFlagsTest {
    private final RestCalls calls = new RestCalls();

    @Before
    public void flagTheEpic() {
        Project project = mock(Project.class);
        when(project.getId()).thenReturn(Epic.PROJECT);
        when(calls.projects.getProjectObjByKey("GROW")).thenReturn(project);
        when(calls.manager.getIssueObject(7L)).thenReturn(calls.epic.issue);
        calls.guard.flag(calls.epic.issue);
    }

    @Test
    public void aFlagSaysHowWhoWhenAndWhatWasMissing() {
        calls.jira.mayBrowse(calls.jira.max);

        JsonNode flag = all().body().at("/flags/0");

        assertThat(flag.path("key").asText()).isEqualTo("GROW-1");
        assertThat(flag.path("summary").asText()).isEqualTo("Spring campaign");
        assertThat(flag.path("kind").asText()).isEqualTo("closed-without-result");
        assertThat(flag.path("path").asText()).isEqualTo("transition");
        assertThat(flag.at("/who/name").asText()).isEqualTo("dana");
        assertThat(flag.path("when").asText()).isEqualTo("2026-11-18T09:30:00Z");
        assertThat(flag.at("/missing/0/rule").asText()).isEqualTo("measure.unmeasured");
        assertThat(flag.path("state").asText()).isEqualTo("open");
        assertThat(flag.path("detectedBy").asText()).isEqualTo("event");
    }

    @Test
    public void whatTheCallerCannotSeeIsNeitherAnsweredNorCounted() {
        JsonNode page = all().body();

        assertThat(page.path("total").asInt()).isZero();
        assertThat(page.path("flags")).isEmpty();
    }

    @Test
    public void filtersByTheirKeys() {
        calls.jira.mayBrowse(calls.jira.max);

        assertThat(total("GROW", "open", "closed-without-result")).isEqualTo(1);
        assertThat(total("GROW", "cleared", null)).isZero();
        assertThat(total("GROW", null, "owner-inactive")).isZero();
    }

    @Test
    public void anUnknownProjectIsOneWithoutFlags() {
        calls.jira.mayBrowse(calls.jira.max);

        assertThat(total("NONE", null, null)).isZero();
    }

    @Test
    public void everyBadParameterIsNamed() {
        Answer answer = calls.flags(null, "<b>", "nonsense", "-1", "1000");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errors").fieldNames())
                .toIterable()
                .containsExactly("state", "kind", "startAt", "maxResults");
    }

    @Test
    public void aNumberThatIsNoneIsNamed() {
        assertThat(calls.flags(null, null, null, "one", "50")
                        .body()
                        .at("/errors/startAt")
                        .asText())
                .contains("one");
    }

    @Test
    public void anOutcomeHasItsFlags() {
        JsonNode flag = calls.get("GROW-1").body().at("/flags/0");

        assertThat(flag.path("kind").asText()).isEqualTo("closed-without-result");
        assertThat(flag.path("message").asText()).startsWith("Closed without its result.");
    }

    private int total(String project, String state, String kind) {
        return calls.flags(project, state, kind, "0", "50").body().path("total").asInt();
    }

    private Answer all() {
        return calls.flags(null, null, null, "0", "50");
    }
}
