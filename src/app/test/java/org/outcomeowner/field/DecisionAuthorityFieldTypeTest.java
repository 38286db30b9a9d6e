package org.outcomeowner.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.mockito.Mockito;
import org.outcomeowner.outcome.Authority;
import org.outcomeowner.outcome.Grant;

public class DecisionAuthorityFieldTypeTest {
    private static final Optional<String> LIMIT = Optional.of("up to 50,000 EUR");
    private static final Authority OLIVIAS_BY_DANA =
            Authority.granted(LIMIT, new Grant("k-olivia", "k-dana", Stage.NOW.minusSeconds(60)));

    private final Stage stage = new Stage();

    @Before
    public void oliviaOwnsTheOutcome() {
        stage.owner("olivia");
    }

    @Test
    public void aTickedBoxIsAGrantByTheCurrentUserToTheOwner() {
        update(typed("true", "up to 50,000 EUR"));
        assertThat(stored()).isEqualTo(Authority.granted(LIMIT, new Grant("k-olivia", "k-max", Stage.NOW)));
    }

    @Test
    public void anEditThatLeavesTheFlagAloneIsNoNewGrant() {
        storedIs(OLIVIAS_BY_DANA);
        update(typed("true", "up to 50,000 EUR"));
        assertThat(stored()).isEqualTo(OLIVIAS_BY_DANA);
    }

    @Test
    public void anotherLimitIsANewGrant() {
        storedIs(OLIVIAS_BY_DANA);
        update(typed("true", "up to 70,000 EUR"));
        assertThat(stored().grant()).contains(new Grant("k-olivia", "k-max", Stage.NOW));
    }

    @Test
    public void lapsesWhenTheOwnerChangesInTheSameEdit() {
        storedIs(OLIVIAS_BY_DANA);
        stage.ownerChanges("olivia", "oscar");
        update(typed("true", "up to 50,000 EUR"));
        assertThat(stored().lapsedFor(Optional.of(Owners.of(stage.user("oscar")))))
                .isTrue();
    }

    @Test
    public void aLapsedGrantCanBeGrantedAnew() {
        storedIs(OLIVIAS_BY_DANA);
        stage.owner("oscar");
        update(typed("true", "up to 50,000 EUR"));
        assertThat(stored().grant()).contains(new Grant("k-oscar", "k-max", Stage.NOW));
    }

    @Test
    public void anEditOfAnotherFieldDoesNotGrantALapsedOneAnew() {
        storedIs(OLIVIAS_BY_DANA);
        stage.owner("oscar");
        String handedRound = stage.authorityType.getStringFromSingularObject(stored());
        update(stage.document(stage.authorityField, handedRound));
        assertThat(stored()).isEqualTo(OLIVIAS_BY_DANA);
    }

    @Test
    public void nobodySendsStamps() {
        stage.login("olivia");
        String forged = AuthorityJson.canonical(OLIVIAS_BY_DANA);
        update(stage.document(stage.authorityField, forged));
        assertThat(stored().isSelfGranted()).isTrue();
    }

    @Test
    public void whoeverIsNotLoggedInGrantsNothingSinceItCouldBeTheOwner() {
        stage.logout();
        update(typed("true", ""));
        assertThat(stage.persister.stored(stage.authorityField)).isNull();
    }

    @Test
    public void withoutAnOwnerThereIsNobodyToGrantItTo() {
        Mockito.when(stage.issue.getCustomFieldValue(stage.ownerField)).thenReturn(null);
        update(typed("true", ""));
        assertThat(stage.persister.stored(stage.authorityField)).isNull();
    }

    @Test
    public void anEmptyBoxEmptiesTheField() {
        storedIs(OLIVIAS_BY_DANA);
        assertThat(value(typed("", "up to 50,000 EUR"))).isNull();
        update(typed("", ""));
        assertThat(stage.persister.stored(stage.authorityField)).isNull();
    }

    @Test
    public void refusesALimitThatIsTooLong() {
        ErrorCollection errors =
                stage.validate(stage.authorityType, stage.authorityField, typed("true", "x".repeat(201)));
        assertThat(errors.getErrors().get("customfield_10002")).contains("200").contains("201");
    }

    @Test
    public void damageGrantsNothing() {
        for (String damaged :
                List.of("{", "[]", "{\"granted\":\"yes\"}", "{\"granted\":true,\"to\":\"k-olivia\",\"on\":\"x\"}")) {
            stage.persister.store(stage.authorityField, damaged);
            assertThat(stage.authorityType.getValueFromIssue(stage.authorityField, stage.issue))
                    .as(damaged)
                    .isNull();
        }
    }

    @Test
    public void restShowsFlagAndLimitAlone() {
        storedIs(OLIVIAS_BY_DANA);
        assertThat(json()).isEqualTo(AuthorityJson.toMap(OLIVIAS_BY_DANA));
        stage.persister.store(stage.authorityField, "{\"granted\":false,\"limit\":null}");
        assertThat(json()).isEqualTo(AuthorityJson.toMap(Authority.none()));
    }

    @Test
    public void restTakesFlagAndLimitAlone() {
        assertThat(set(Map.of("granted", true, "limit", "up to 5")).hasAnyErrors())
                .isFalse();
        assertThat(set(Map.of("granted", true)).hasAnyErrors()).isFalse();
        assertThat(set(Collections.singletonMap("granted", null)).getErrors()).containsKey("customfield_10002");
        assertThat(set(Map.of("granted", "true")).getErrors()).containsKey("customfield_10002");
        assertThat(set(Map.of("granted", true, "by", "k-max")).getErrors()).containsKey("customfield_10002");
        assertThat(set(Map.of("limit", "up to 5")).getErrors()).containsKey("customfield_10002");
        assertThat(set(List.of(true)).getErrors()).containsKey("customfield_10002");
    }

    @Test
    public void historyTellsARenewedGrantFromTheOldOne() {
        Authority pending = Authority.pending(LIMIT);
        assertThat(stage.authorityType.getChangelogValue(stage.authorityField, pending))
                .isNotEqualTo(stage.authorityType.getChangelogValue(stage.authorityField, OLIVIAS_BY_DANA));
        assertThat(stage.authorityType.getChangelogString(stage.authorityField, pending))
                .isEqualTo("Granted: up to 50,000 EUR");
    }

    @Test
    public void theTextSearcherFindsTheLimit() {
        assertThat(stage.authorityType.getStringFromSingularObject(OLIVIAS_BY_DANA))
                .contains("granted")
                .contains("up to 50,000 EUR");
        assertThat(stage.authorityType.getStringFromSingularObject(Authority.none()))
                .isNull();
    }

    private CustomFieldParams typed(String granted, String limit) {
        return stage.form(
                stage.authorityField,
                granted.isEmpty()
                        ? Map.of(AuthorityParams.LIMIT, List.of(limit))
                        : Map.of(AuthorityParams.GRANTED, List.of(granted), AuthorityParams.LIMIT, List.of(limit)));
    }

    private Authority value(CustomFieldParams params) {
        return stage.authorityType.getValueFromCustomFieldParams(params);
    }

    private void update(CustomFieldParams params) {
        stage.authorityType.updateValue(stage.authorityField, stage.issue, value(params));
    }

    private void storedIs(Authority authority) {
        stage.persister.store(stage.authorityField, AuthorityJson.canonical(authority));
    }

    private Authority stored() {
        return stage.authorityType.getValueFromIssue(stage.authorityField, stage.issue);
    }

    private Object json() {
        return stage.authorityType
                .getJsonFromIssue(stage.authorityField, stage.issue, false, null)
                .getStandardData()
                .getData();
    }

    private ErrorCollection set(Object json) {
        return stage.authorityType
                .getRestFieldOperation(stage.authorityField)
                .updateIssueInputParameters(
                        null,
                        stage.issue,
                        stage.authorityField.getId(),
                        Mockito.mock(IssueInputParameters.class),
                        List.of(new FieldOperationHolder("set", new JsonData(json))));
    }
}
