package org.outcomeowner.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.customfields.view.CustomFieldParamsImpl;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.mockito.Mockito;

public class OutcomeOwnerFieldTypeTest {
    private final Stage stage = new Stage();

    @Test
    public void takesOneActivePerson() {
        assertThat(refusal("olivia")).isNull();
        assertThat(stage.ownerType.getValueFromCustomFieldParams(stage.document(stage.ownerField, " olivia ")))
                .isSameAs(stage.user("olivia"));
    }

    @Test
    public void refusesABlankWhateverTheFieldConfigurationSays() {
        assertThat(refusal(" ")).isEqualTo("Outcome Owner must be one active person; nobody is named.");
        ErrorCollection nothingSent =
                stage.validate(stage.ownerType, stage.ownerField, new CustomFieldParamsImpl(stage.ownerField));
        assertThat(nothingSent.getReasons()).containsExactly(ErrorCollection.Reason.VALIDATION_FAILED);
    }

    @Test
    public void refusesTwoNamesHoweverTheyAreSent() {
        assertThat(refusal("olivia, oscar")).contains("must be one person, was “olivia, oscar”");
        assertThat(refusal("olivia oscar")).contains("must be one person, was “olivia oscar”");
        assertThat(refusal("olivia", "oscar")).contains("must be one person, was “olivia, oscar”");
    }

    @Test
    public void refusesAGroup() {
        assertThat(refusal("jira-users")).isEqualTo("Outcome Owner must be a person, was the group “jira-users”.");
    }

    @Test
    public void refusesAnUnknownUser() {
        assertThat(refusal("nobody")).isEqualTo("Outcome Owner must be an existing user; “nobody” is not known.");
    }

    @Test
    public void refusesAnInactiveUser() {
        assertThat(refusal("ines")).isEqualTo("Outcome Owner must be an active person; “ines” is inactive.");
    }

    @Test
    public void refusesAServiceAccount() {
        assertThat(refusal("robot")).contains("“robot” is a service account, a member of the group “robots”");
    }

    @Test
    public void quotesAnEndlessNameInShort() {
        assertThat(refusal("x".repeat(1_000_000))).hasSizeLessThan(200);
    }

    @Test
    public void storesTheKeyBecauseNamesChange() {
        stage.ownerType.createValue(stage.ownerField, stage.issue, stage.user("olivia"));
        assertThat(stage.persister.stored(stage.ownerField)).isEqualTo("k-olivia");
        assertThat(stage.ownerType.getValueFromIssue(stage.ownerField, stage.issue))
                .isSameAs(stage.user("olivia"));
    }

    @Test
    public void isEmptyOnceTheUserIsGone() {
        stage.persister.store(stage.ownerField, "k-gone");
        assertThat(stage.ownerType.getValueFromIssue(stage.ownerField, stage.issue))
                .isNull();
    }

    @Test
    public void isClearedWhenTheIssueLeavesTheFieldsContext() {
        stage.persister.store(stage.ownerField, "k-olivia");
        stage.ownerType.updateValue(stage.ownerField, stage.issue, null);
        assertThat(stage.persister.stored(stage.ownerField)).isNull();
    }

    @Test
    public void anInactiveOwnerSurvivesAnEditOfAnotherField() {
        assertThat(stage.ownerType.getValueFromCustomFieldParams(stage.document(stage.ownerField, "ines")))
                .isSameAs(stage.user("ines"));
    }

    @Test
    public void writesNamesIntoTheHistory() {
        assertThat(stage.ownerType.getChangelogString(stage.ownerField, stage.user("olivia")))
                .isEqualTo("Olivia Smith");
        assertThat(stage.ownerType.getChangelogValue(stage.ownerField, stage.user("olivia")))
                .isEqualTo("k-olivia");
        assertThat(stage.ownerType.getChangelogValue(stage.ownerField, null)).isEmpty();
    }

    @Test
    public void takesTheUserObjectOfRest() {
        IssueInputParameters parameters = Mockito.mock(IssueInputParameters.class);
        assertThat(set(parameters, Map.of("name", "olivia", "active", true)).hasAnyErrors())
                .isFalse();
        Mockito.verify(parameters).addCustomFieldValue("customfield_10001", "olivia");
    }

    @Test
    public void nullOverRestIsABlank() {
        IssueInputParameters parameters = Mockito.mock(IssueInputParameters.class);
        set(parameters, null);
        Mockito.verify(parameters).addCustomFieldValue("customfield_10001", "");
    }

    @Test
    public void refusesOtherShapesOfJson() {
        for (Object json :
                Arrays.<Object>asList("olivia", 5, true, List.of(), Map.of("key", "olivia"), Map.of("name", 1))) {
            ErrorCollection errors = set(Mockito.mock(IssueInputParameters.class), json);
            assertThat(errors.getErrors().get("customfield_10001"))
                    .as("%s", json)
                    .contains("must be an object with a user name");
        }
    }

    @Test
    public void refusesAListOfUsers() {
        ErrorCollection errors = set(
                Mockito.mock(IssueInputParameters.class), List.of(Map.of("name", "olivia"), Map.of("name", "oscar")));
        assertThat(errors.getErrors().get("customfield_10001")).contains("must be one person");
    }

    private ErrorCollection set(IssueInputParameters parameters, Object json) {
        return stage.ownerType
                .getRestFieldOperation(stage.ownerField)
                .updateIssueInputParameters(
                        null,
                        stage.issue,
                        stage.ownerField.getId(),
                        parameters,
                        List.of(new FieldOperationHolder("set", new JsonData(json))));
    }

    private String refusal(String... names) {
        CustomFieldParamsImpl params = new CustomFieldParamsImpl(stage.ownerField);
        params.put(null, List.of(names));
        return stage.validate(stage.ownerType, stage.ownerField, params)
                .getErrors()
                .get(stage.ownerField.getId());
    }
}
