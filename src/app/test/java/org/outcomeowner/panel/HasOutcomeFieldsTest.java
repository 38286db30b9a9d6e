package org.outcomeowner.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import java.util.Map;
import org.junit.Test;
import org.outcomeowner.Epic;
import org.outcomeowner.Jira;

public class HasOutcomeFieldsTest {
    private final Jira jira = new Jira();
    private final Epic epic = new Epic(jira);

    @Test
    public void showsThePanelOnAnIssueWithOneOfTheFields() {
        jira.fields.remove(jira.fields.owner);
        jira.fields.remove(jira.fields.result);

        assertThat(shown(Map.of("issue", epic.issue))).isTrue();
    }

    @Test
    public void hidesThePanelOnAnIssueWithoutAnyOfThem() {
        jira.fields.remove(jira.fields.owner);
        jira.fields.remove(jira.fields.authority);
        jira.fields.remove(jira.fields.result);

        assertThat(shown(Map.of("issue", epic.issue))).isFalse();
    }

    @Test
    public void hidesThePanelWhereThereIsNoIssue() {
        assertThat(shown(Map.of())).isFalse();
    }

    @Test
    public void showsThePanelWithItsErrorWhenTheFieldsCannotBeRead() {
        when(jira.fields.manager.getCustomFieldObjects(any(Issue.class))).thenThrow(new IllegalStateException());

        assertThat(shown(Map.of("issue", epic.issue))).isTrue();
    }

    private boolean shown(Map<String, Object> context) {
        return new HasOutcomeFields(jira.outcomeFields()).shouldDisplay(context);
    }
}
