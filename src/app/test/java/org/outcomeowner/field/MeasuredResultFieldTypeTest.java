package org.outcomeowner.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.outcomeowner.Golden;
import org.outcomeowner.jira.EnglishTexts;
import org.outcomeowner.outcome.Direction;
import org.outcomeowner.outcome.Measure;
import org.outcomeowner.outcome.MeasuredResult;
import org.outcomeowner.outcome.Measurement;

public class MeasuredResultFieldTypeTest {
    private final Stage stage = new Stage();

    @Test
    public void readsTheRowsOfAFormSideBySide() {
        MeasuredResult result = value(form(Map.of(
                "id", List.of("", ""),
                "name", List.of("Leads", "Latency"),
                "direction", List.of("increase", "range"),
                "target", List.of("500", ""),
                "low", List.of("", "1"),
                "high", List.of("", "2"))));
        assertThat(result.measures()).extracting("name").containsExactly("Leads", "Latency");
        assertThat(result.measures().get(0).goal().target()).contains(new BigDecimal("500"));
        assertThat(result.measures().get(1).goal().direction()).isEqualTo(Direction.RANGE);
    }

    @Test
    public void leavesBlankRowsOut() {
        MeasuredResult result = value(form(Map.of(
                "id", List.of("leads", "gone", ""),
                "name", List.of("Leads", "", ""),
                "direction", List.of("increase", "increase", "increase"),
                "target", List.of("500", "", ""))));
        assertThat(result.measures()).extracting("id").containsExactly("leads");
    }

    @Test
    public void refusesAFormWhoseRowsDontMatchInsteadOfMixingThem() {
        assertThatExceptionOfType(FieldValidationException.class)
                .isThrownBy(() -> value(form(Map.of(
                        "direction", List.of("increase", "increase"),
                        "name", List.of("Leads", "Latency"),
                        "target", List.of("500")))));
    }

    @Test
    public void anEmptyFormEmptiesTheField() {
        assertThat(value(form(Map.of("insight", List.of(""))))).isNull();
        stage.persister.store(stage.resultField, ResultJson.canonical(Results.CAMPAIGN));
        stage.resultType.updateValue(stage.resultField, stage.issue, null);
        assertThat(stage.persister.stored(stage.resultField)).isNull();
    }

    @Test
    public void storesOneDocument() {
        stage.resultType.createValue(stage.resultField, stage.issue, Results.CAMPAIGN);
        assertThat(stage.persister.stored(stage.resultField)).isEqualTo(ResultJson.canonical(Results.CAMPAIGN));
        assertThat(stage.resultType.getValueFromIssue(stage.resultField, stage.issue))
                .isEqualTo(Results.CAMPAIGN);
    }

    @Test
    public void restShowsTheDocumentWithoutItsVersion() {
        stage.persister.store(stage.resultField, ResultJson.canonical(Results.CAMPAIGN));
        Object json = stage.resultType
                .getJsonFromIssue(stage.resultField, stage.issue, false, null)
                .getStandardData()
                .getData();
        assertThat(json).isEqualTo(ResultJson.toMap(Results.CAMPAIGN));
        assertThat(((Map<?, ?>) json).size()).isEqualTo(2);
    }

    @Test
    public void takesBackWhatItShows() {
        String shown = StrictJson.write(ResultJson.toMap(Results.CAMPAIGN));
        assertThat(value(stage.document(stage.resultField, shown))).isEqualTo(Results.CAMPAIGN);
    }

    @Test
    public void refusesAStaleFormWithAConflictAndSaysWhatIsStored() {
        String opened = Revision.of(Results.CAMPAIGN);
        MeasuredResult now = new MeasuredResult(
                List.of(Results.LEADS.with(Measurement.of(
                        new BigDecimal("611"), Stage.NOW.atZone(ZoneOffset.UTC).toLocalDate()))),
                Optional.empty());
        stage.persister.store(stage.resultField, ResultJson.canonical(now));
        ErrorCollection errors = validate(form(leads(opened)));
        assertThat(errors.getReasons()).containsExactly(ErrorCollection.Reason.CONFLICT);
        assertThat(errors.getErrors().get(stage.resultField.getId()))
                .startsWith("Somebody else has changed the result")
                .contains("Actual of “Leads generated” is “611”, yours “530”.");
    }

    @Test
    public void saysNothingOfAnIssueThatTheUserMayNotSeeWhenItsNumberIsForged() {
        ErrorCollection hidden = new SimpleErrorCollection();
        hidden.addErrorMessage("Issue Does Not Exist");
        when(stage.issueService.getIssue(any(), any(Long.class)))
                .thenReturn(new IssueService.IssueResult(null, hidden));
        stage.persister.store(stage.resultField, ResultJson.canonical(Results.CAMPAIGN));
        assertThat(validate(form(leads("a guess"))).hasAnyErrors()).isFalse();
    }

    @Test
    public void takesAFormOfTheStoredRevision() {
        stage.persister.store(stage.resultField, ResultJson.canonical(Results.CAMPAIGN));
        assertThat(validate(form(leads(Revision.of(Results.CAMPAIGN)))).hasAnyErrors())
                .isFalse();
    }

    @Test
    public void takesAFormOpenedOnAnEmptyField() {
        assertThat(validate(form(leads(Revision.of(MeasuredResult.empty())))).hasAnyErrors())
                .isFalse();
    }

    @Test
    public void neverReplacesWhatItCannotRead() {
        stage.persister.store(stage.resultField, "{damaged");
        ErrorCollection errors = validate(form(leads(Revision.of(MeasuredResult.empty()))));
        assertThat(errors.getErrors().get(stage.resultField.getId())).contains(Damage.idOf("{damaged"));
    }

    @Test
    public void whatItCannotReadIsNoErrorForJira() {
        stage.persister.store(stage.resultField, "{damaged");
        assertThat(stage.resultType.getValueFromIssue(stage.resultField, stage.issue))
                .isNull();
        assertThat(exported()).contains(Damage.idOf("{damaged"));
    }

    @Test
    public void aStricterPolicyLeavesAStoredResultAloneWhenAnotherFieldIsEdited() {
        stage.maxMeasures(1);
        CustomFieldParams handedRound = stage.document(stage.resultField, ResultJson.canonical(Results.CAMPAIGN));
        assertThat(value(handedRound)).isEqualTo(Results.CAMPAIGN);
        assertThat(validate(handedRound).hasAnyErrors()).isTrue();
    }

    @Test
    public void historyIsWrittenForPeople() {
        Golden.assertMatches(
                "result-history", stage.resultType.getChangelogString(stage.resultField, Results.CAMPAIGN));
    }

    @Test
    public void historyIsBoundedAndStillTellsResultsApart() {
        String one = history("x".repeat(2_000) + "a");
        String other = history("x".repeat(2_000) + "b");
        assertThat(one).hasSizeLessThan(ResultText.MAX_LENGTH + 30).isNotEqualTo(other);
    }

    @Test
    public void exportsOneReadableText() {
        stage.persister.store(stage.resultField, ResultJson.canonical(Results.ONLY_LEADS));
        assertThat(exported()).startsWith("Leads generated: 530 leads (120 → 500); Hit");
    }

    @Test
    public void saysWhyItCannotBeChangedInBulk() {
        assertThat(stage.resultType.availableForBulkEdit(null)).isEqualTo("outcome-owner.field.result.no-bulk-edit");
    }

    private String history(String end) {
        String note = "n".repeat(2_000);
        List<Measure> measures = List.of("a", "b", "c", "d", "e").stream()
                .map(id -> new Measure(
                        id,
                        id,
                        "",
                        Results.LEADS.goal(),
                        Optional.empty(),
                        new Measurement(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(note))))
                .toList();
        return new ResultText(new EnglishTexts()).of(new MeasuredResult(measures, Optional.of(end)));
    }

    private String exported() {
        return stage.resultType
                .getRepresentationFromIssue(stage.issue, new CustomFieldExportContext(stage.resultField, Stage.i18n()))
                .getParts()
                .get(0)
                .getValues()
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, List<String>> leads(String revision) {
        Map<String, List<String>> values = new HashMap<>();
        ResultJson.rows(Results.ONLY_LEADS).get(0).forEach((field, text) -> values.put(field.key(), List.of(text)));
        values.put("insight", List.of(""));
        values.put("revision", List.of(revision));
        return values;
    }

    private CustomFieldParams form(Map<String, List<String>> values) {
        return stage.form(stage.resultField, values);
    }

    private MeasuredResult value(CustomFieldParams params) {
        return stage.resultType.getValueFromCustomFieldParams(params);
    }

    private ErrorCollection validate(CustomFieldParams params) {
        return stage.validate(stage.resultType, stage.resultField, params);
    }
}
