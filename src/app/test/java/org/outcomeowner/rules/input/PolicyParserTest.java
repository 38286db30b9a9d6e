package org.outcomeowner.rules.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Test;
import org.outcomeowner.BundleTranslator;
import org.outcomeowner.Golden;
import org.outcomeowner.outcome.input.InputError;
import org.outcomeowner.outcome.input.Parsed;
import org.outcomeowner.rules.Bounds;
import org.outcomeowner.rules.BypassResponse;
import org.outcomeowner.rules.GlobalPolicy;
import org.outcomeowner.rules.Mode;
import org.outcomeowner.rules.ModePlan;
import org.outcomeowner.rules.Policy;
import org.outcomeowner.rules.ProjectPolicy;
import org.outcomeowner.rules.Setting;

public class PolicyParserTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final String REVISION = "r1";

    private final Known known = new FakeJira();
    private final PolicyParser parser = new PolicyParser(known, TODAY);
    private final Map<String, List<String>> form =
            new HashMap<>(PolicyDraft.of(Policy.defaults(), known).values());

    public PolicyParserTest() {
        form.put(PolicyDraft.REVISION, List.of(REVISION));
        form.put(PolicyDraft.STRICTER_ONLY, List.of("true"));
        form.put(
                PolicyDraft.OPEN,
                Bounds.defaults().open().stream().map(Setting::key).toList());
    }

    @Test
    public void aFormThatNobodyTouchedChangesNothing() {
        assertThat(global().value()).contains(GlobalPolicy.defaults());
    }

    @Test
    public void whatIsTypedIsWhatTheFormShowsNextTime() {
        type(PolicyField.EVERY_TYPE, "");
        type(PolicyField.OUTCOME_TYPES, "10000", "10001");
        type(PolicyField.MODE, "warn");
        type(PolicyField.MODE_FROM, "2026-12-01");
        type(PolicyField.MAX_MEASURES, "3");
        type(PolicyField.EXEMPT_RESOLUTIONS, " Cancelled \n\nWon't Do");
        type(PolicyField.MEASURING_STATUSES, "Delivered");
        type(PolicyField.MEASURING_DAYS, "14");
        type(PolicyField.AUTHORITY_GROUPS, "managers");
        type(PolicyField.AUTHORITY_ROLES, "10002");
        type(PolicyField.WAIVER_GROUPS, "managers");
        type(PolicyField.LONGEST_WAIVER, "60");
        type(PolicyField.SERVICE_ACCOUNT_GROUPS, "robots");
        type(PolicyField.OWNER_LIMIT, "7");
        type(PolicyField.RESPONSE, "reopen");
        type(PolicyField.REOPEN_TRANSITION, "Reopen");
        type(PolicyField.RECIPIENT_USERS, "max");
        type(PolicyField.SELF_GRANT, "true");
        type(PolicyField.EVIDENCE, "");

        Policy policy = global().value().orElseThrow().policy();

        assertThat(policy.bypasses().recipients().users()).containsExactly("k-max");
        assertThat(policy.results().exemptResolutions()).containsExactlyInAnyOrder("Cancelled", "Won't Do");
        Map<String, List<String>> shown = PolicyDraft.of(policy, known).values();
        form.put(PolicyField.EXEMPT_RESOLUTIONS.key(), List.of("Cancelled", "Won't Do"));
        for (PolicyField field : PolicyField.values()) {
            assertThat(shown.getOrDefault(field.key(), List.of()))
                    .as(field.key())
                    .isEqualTo(typed(field));
        }
    }

    @Test
    public void everythingThatIsWrongIsSaidAtOnceAtItsField() {
        spoilEverything();
        Parsed<GlobalPolicy> parsed = global();
        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.errors())
                .extracting(InputError::field)
                .containsExactlyInAnyOrder(
                        "outcomeTypes",
                        "mode",
                        "modeFrom",
                        "maxMeasures",
                        "measuringDays",
                        "authorityGroups",
                        "authorityRoles",
                        "waiverRoles",
                        "longestWaiver",
                        "ownerLimit",
                        "reopenTransition",
                        "recipientGroups",
                        "recipientUsers",
                        "open",
                        "revision");
        Golden.assertMatches(
                "policy-errors",
                parsed.errors().stream()
                        .map(error -> error.field() + ": " + error.message().in(BundleTranslator.english()))
                        .collect(Collectors.joining("\n")));
    }

    @Test
    public void aListOfTypesMustNameOne() {
        type(PolicyField.EVERY_TYPE, "");
        assertThat(errors()).containsExactly("outcomeTypes");
    }

    @Test
    public void aDayInThePastIsRefusedUnlessItWasThereBefore() {
        type(PolicyField.MODE, "warn");
        type(PolicyField.MODE_FROM, "2026-11-17");
        assertThat(errors()).containsExactly("modeFrom");
        ModePlan old = new ModePlan(Mode.WARN, Optional.of(LocalDate.of(2026, 11, 17)), Mode.OBSERVE);
        GlobalPolicy stored = new GlobalPolicy(Policy.defaults().with(old), Bounds.defaults());
        assertThat(parser.global(draft(), stored, REVISION)
                        .value()
                        .orElseThrow()
                        .policy()
                        .mode())
                .isEqualTo(old);
    }

    @Test
    public void aNewModeHoldsFromTodayUnlessADayIsNamed() {
        type(PolicyField.MODE, "observe");
        ModePlan plan = global().value().orElseThrow().policy().mode();
        assertThat(plan).isEqualTo(new ModePlan(Mode.OBSERVE, Optional.of(TODAY), Mode.ENFORCE));
        assertThat(plan.on(TODAY.minusDays(1))).isEqualTo(Mode.ENFORCE);
        assertThat(plan.on(TODAY)).isEqualTo(Mode.OBSERVE);
    }

    @Test
    public void numbersOfAnySortThatIsNoneAreRefused() {
        for (String number : new String[] {"-1", "0", "9", "1.5", "", "five", "٣", "99999999999999999999"}) {
            type(PolicyField.MAX_MEASURES, number);
            assertThat(errors()).as(number).containsExactly("maxMeasures");
        }
    }

    @Test
    public void listsAndNamesHaveTheirLimits() {
        type(
                PolicyField.EXEMPT_RESOLUTIONS,
                IntStream.range(0, 51).mapToObj(Integer::toString).toArray(String[]::new));
        type(PolicyField.MEASURING_STATUSES, "x".repeat(256));
        assertThat(errors()).containsExactlyInAnyOrder("exemptResolutions", "measuringStatuses");
    }

    @Test
    public void theTransitionIsNoMatterUnlessItIsUsed() {
        type(PolicyField.RESPONSE, "comment");
        type(PolicyField.REOPEN_TRANSITION, "Reopen");
        assertThat(global().value().orElseThrow().policy().bypasses().response())
                .isEqualTo(BypassResponse.comment());
    }

    @Test
    public void aProjectReplacesOnlyWhatItNames() {
        own(Setting.MAX_MEASURES);
        type(PolicyField.MAX_MEASURES, "2");
        type(PolicyField.OWNER_LIMIT, "no number");
        ProjectPolicy project = project(GlobalPolicy.defaults()).value().orElseThrow();
        assertThat(project.own()).containsExactly(Setting.MAX_MEASURES);
        assertThat(project.values().results().maxMeasures()).isEqualTo(2);
    }

    @Test
    public void aProjectCannotDecideWhatIsClosedToIt() {
        own(Setting.WAIVER_GRANTORS);
        assertThat(project(GlobalPolicy.defaults()).errors())
                .extracting(InputError::field)
                .containsExactly("waiverGroups");
    }

    @Test
    public void aProjectCannotAskLessWhereItMayOnlyAskMore() {
        own(Setting.MODE, Setting.EVIDENCE, Setting.LONGEST_WAIVER);
        type(PolicyField.MODE, "warn");
        type(PolicyField.EVIDENCE, "");
        type(PolicyField.LONGEST_WAIVER, "91");
        assertThat(project(GlobalPolicy.defaults()).errors())
                .extracting(InputError::field)
                .containsExactlyInAnyOrder("mode", "evidenceRequired", "longestWaiver");
        GlobalPolicy free = new GlobalPolicy(Policy.defaults(), new Bounds(Set.of(Setting.values()), false));
        assertThat(project(free).errors()).isEmpty();
    }

    @Test
    public void aProjectThatOnceWasMilderCannotBecomeSoAgain() {
        ModePlan mild = ModePlan.always(Mode.WARN);
        ProjectPolicy stored =
                new ProjectPolicy(Set.of(Setting.MODE), Policy.defaults().with(mild));
        own(Setting.MODE);
        type(PolicyField.MODE, "warn");
        assertThat(parser.project(draft(), GlobalPolicy.defaults(), stored, REVISION)
                        .errors())
                .extracting(InputError::field)
                .containsExactly("mode");
    }

    @Test
    public void aNameOfASettingThatNobodyKnowsIsRefused() {
        form.put(PolicyDraft.OWN, List.of("everything"));
        assertThat(project(GlobalPolicy.defaults()).errors())
                .extracting(InputError::field)
                .containsExactly("own");
    }

    @Test
    public void ofTwoWhoSaveAtOnceTheSecondIsRefused() {
        assertThat(parser.global(draft(), GlobalPolicy.defaults(), "r2").errors())
                .extracting(InputError::field)
                .containsExactly(PolicyDraft.REVISION);
    }

    private void spoilEverything() {
        type(PolicyField.EVERY_TYPE, "");
        type(PolicyField.OUTCOME_TYPES, "9");
        type(PolicyField.MODE, "forbid");
        type(PolicyField.MODE_FROM, "yesterday");
        type(PolicyField.MAX_MEASURES, "-1");
        type(PolicyField.MEASURING_DAYS, "0");
        type(PolicyField.AUTHORITY_GROUPS, "manager");
        type(PolicyField.AUTHORITY_ROLES, "Administrators");
        type(PolicyField.WAIVER_ROLES, "1");
        type(PolicyField.LONGEST_WAIVER, "");
        type(PolicyField.OWNER_LIMIT, "-5");
        type(PolicyField.RESPONSE, "reopen");
        type(PolicyField.REOPEN_TRANSITION, " ");
        type(PolicyField.RECIPIENT_GROUPS, "<b>nobody</b>");
        type(PolicyField.RECIPIENT_USERS, "nobody");
        form.put(PolicyDraft.OPEN, List.of("everything"));
        form.put(PolicyDraft.REVISION, List.of("r0"));
    }

    private void type(PolicyField field, String... values) {
        form.put(field.key(), List.of(values));
    }

    private List<String> typed(PolicyField field) {
        return form.getOrDefault(field.key(), List.of()).stream()
                .filter(value -> !value.isEmpty() || field == PolicyField.OWNER_LIMIT)
                .toList();
    }

    private void own(Setting... settings) {
        form.put(PolicyDraft.OWN, Arrays.stream(settings).map(Setting::key).toList());
    }

    private PolicyDraft draft() {
        return new PolicyDraft(form);
    }

    private Parsed<GlobalPolicy> global() {
        return parser.global(draft(), GlobalPolicy.defaults(), REVISION);
    }

    private Parsed<ProjectPolicy> project(GlobalPolicy global) {
        return parser.project(draft(), global, ProjectPolicy.nothing(), REVISION);
    }

    private List<String> errors() {
        return global().errors().stream().map(InputError::field).toList();
    }

    /** Two types, two groups, one role, and max. */
    private static final class FakeJira implements Known {
        @Override
        public boolean issueType(String id) {
            return Set.of("10000", "10001").contains(id);
        }

        @Override
        public boolean group(String name) {
            return Set.of("managers", "robots").contains(name);
        }

        @Override
        public boolean role(long id) {
            return id == 10_002;
        }

        @Override
        public Optional<String> userKey(String name) {
            return name.equals("max") ? Optional.of("k-max") : Optional.empty();
        }

        @Override
        public String userName(String key) {
            return key.substring("k-".length());
        }
    }
}
