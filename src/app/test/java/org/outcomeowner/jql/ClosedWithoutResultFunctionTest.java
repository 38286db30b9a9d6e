package org.outcomeowner.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.Test;
import org.outcomeowner.guard.GuardParts;
import org.outcomeowner.rules.bypass.FlagKind;

public class ClosedWithoutResultFunctionTest {
    private final GuardParts guard = new GuardParts();
    private final ClosedWithoutResultFunction function = new ClosedWithoutResultFunction(guard.flags());

    @Test
    public void findsEveryIssueThatIsClosedUnproven() {
        LongStream.rangeClosed(1, 2_500).forEach(id -> guard.flag(issue(id)));

        assertThat(ids()).hasSize(2_500).doesNotHaveDuplicates();
    }

    @Test
    public void leavesOutWhatIsSettledAndWhatIsOpen() {
        Issue settled = issue(1);
        guard.flag(settled).clear(settled);
        guard.raise(issue(2), FlagKind.OWNER_INACTIVE);
        guard.raise(issue(3), FlagKind.CLEARED_AFTER_CLOSE);

        assertThat(ids()).containsExactly(3L);
    }

    @Test
    public void answersIssuesAndTakesNoArgument() {
        assertThat(function.getDataType()).isEqualTo(JiraDataTypes.ISSUE);
        assertThat(function.getMinimumNumberOfExpectedArguments()).isZero();
        assertThat(function.validate(null, operand(), null).hasAnyErrors()).isFalse();
        assertThat(function.validate(null, operand("GROW"), null).hasAnyErrors())
                .isTrue();
    }

    private List<Long> ids() {
        return function.getValues(null, operand(), null).stream()
                .map(QueryLiteral::getLongValue)
                .toList();
    }

    private static FunctionOperand operand(String... args) {
        return new FunctionOperand("closedWithoutResult", args);
    }

    private static Issue issue(long id) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getProjectId()).thenReturn(10L);
        return issue;
    }
}
