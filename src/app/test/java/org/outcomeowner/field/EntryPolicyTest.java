package org.outcomeowner.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.outcomeowner.outcome.Authority;
import org.outcomeowner.outcome.Grant;

public class EntryPolicyTest {
    private static final Map<String, List<String>> GRANT = Map.of("granted", List.of("true"), "limit", List.of(""));

    private final Stage stage = new Stage();

    @Test
    public void anUnreadablePolicyIsAnErrorWithAnIdAtEachFieldThatNeedsOne() {
        stage.damagePolicy();
        String owner = stage.validate(stage.ownerType, stage.ownerField, stage.document(stage.ownerField, "olivia"))
                .getErrors()
                .toString();
        String result = stage.validate(
                        stage.resultType, stage.resultField, stage.document(stage.resultField, "{\"measures\":[]}"))
                .getErrors()
                .toString();
        assertThat(List.of(owner, result)).allMatch(error -> error.matches("(?s).*in the log under [0-9a-f-]{36}.*"));
    }

    @Test
    public void aFormIsShownThoughThePolicyCannotBeRead() {
        stage.damagePolicy();
        assertThat(stage.resultType.getVelocityParameters(stage.issue, stage.resultField, null))
                .containsKey("resultForm");
    }

    @Test
    public void whoeverIsNoGrantorCannotGrant() {
        stage.authorityGrantors("managers");
        assertThat(errors(stage.authorityType, stage.authorityField, GRANT)).contains("you are none of them");
    }

    @Test
    public void aGrantorCan() {
        stage.authorityGrantors("managers");
        when(stage.groupManager.isUserInGroup(stage.user("max"), "managers")).thenReturn(true);
        assertThat(errors(stage.authorityType, stage.authorityField, GRANT)).isEqualTo("{}");
    }

    @Test
    public void anEditThatLeavesTheGrantAsItIsNeedsNoGrantor() {
        stage.authorityGrantors("managers");
        stage.owner("olivia");
        Authority granted = Authority.granted(Optional.empty(), new Grant("k-olivia", "k-oscar", Instant.EPOCH));
        when(stage.issue.getCustomFieldValue(stage.authorityField)).thenReturn(granted);
        assertThat(errors(stage.authorityType, stage.authorityField, GRANT)).isEqualTo("{}");
    }

    private String errors(CustomFieldType<?, ?> type, CustomField field, Map<String, List<String>> form) {
        return stage.validate(type, field, stage.form(field, form)).getErrors().toString();
    }
}
