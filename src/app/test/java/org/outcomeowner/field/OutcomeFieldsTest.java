package org.outcomeowner.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.Status;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.outcomeowner.outcome.Authority;
import org.outcomeowner.outcome.MeasuredResult;
import org.outcomeowner.outcome.Outcome;
import org.outcomeowner.outcome.OutcomeField;

public class OutcomeFieldsTest {
    private final Stage stage = new Stage();

    @Test
    public void findsFieldsByTheirTypeWhateverTheyAreCalled() {
        when(stage.ownerField.getName()).thenReturn("Verantwortlich");
        assertThat(stage.fields.find(OutcomeField.OWNER, stage.issue)).contains(stage.ownerField);
        assertThat(stage.fields.missing(stage.issue)).isEmpty();
    }

    @Test
    public void ofTwoFieldsOfOneTypeTheFirstCounts() {
        CustomField later = mock(CustomField.class);
        when(later.getIdAsLong()).thenReturn(99_999L);
        when(later.getCustomFieldType()).thenReturn(stage.ownerType);
        assertThat(with(later, stage.ownerField).find(OutcomeField.OWNER, stage.issue))
                .contains(stage.ownerField);
    }

    @Test
    public void namesTheFieldsThatAnIssueLacks() {
        OutcomeFields fields = with(stage.ownerField);
        assertThat(fields.missing(stage.issue)).containsExactlyInAnyOrder(OutcomeField.AUTHORITY, OutcomeField.RESULT);
        assertThatExceptionOfType(FieldNotSetUpException.class)
                .isThrownBy(() -> fields.require(OutcomeField.RESULT, stage.issue))
                .withMessageContaining("measured-result-field")
                .withMessageContaining("GROW-1");
    }

    @Test
    public void passesOverAFieldWhoseAppIsGone() {
        assertThat(with(mock(CustomField.class)).missing(stage.issue)).hasSize(3);
    }

    @Test
    public void readsWhatTheFieldsHold() {
        stage.owner("olivia");
        when(stage.issue.getCustomFieldValue(stage.resultField)).thenReturn(Results.CAMPAIGN);
        when(stage.issue.getSummary()).thenReturn("Autumn campaign");
        Status status = mock(Status.class);
        when(status.getName()).thenReturn("Measuring");
        when(stage.issue.getStatus()).thenReturn(status);
        Outcome outcome = stage.fields.read(stage.issue);
        assertThat(outcome.owner()).contains(Owners.of(stage.user("olivia")));
        assertThat(outcome.authority()).isEqualTo(Authority.none());
        assertThat(outcome.result()).isEqualTo(Results.CAMPAIGN);
        assertThat(outcome.status()).isEqualTo("Measuring");
    }

    @Test
    public void anUpdateCarriesTheRevisionItIsBasedOn() {
        IssueInputParameters parameters = mock(IssueInputParameters.class);
        stage.fields.addResult(parameters, stage.issue, Results.CAMPAIGN, MeasuredResult.empty());
        verify(parameters).addCustomFieldValue("customfield_10003", ResultJson.canonical(Results.CAMPAIGN));
        verify(parameters).addCustomFieldValue("customfield_10003:revision", Revision.of(MeasuredResult.empty()));
    }

    @Test
    public void anAuthorityIsSentWithoutStamps() {
        IssueInputParameters parameters = mock(IssueInputParameters.class);
        stage.fields.addAuthority(parameters, stage.issue, Authority.pending(Optional.of("up to 5")));
        verify(parameters).addCustomFieldValue("customfield_10002", "{\"granted\":true,\"limit\":\"up to 5\"}");
    }

    private OutcomeFields with(CustomField... present) {
        CustomFieldManager manager = mock(CustomFieldManager.class);
        when(manager.getCustomFieldObjects(stage.issue)).thenReturn(List.of(present));
        return new OutcomeFields(manager);
    }
}
