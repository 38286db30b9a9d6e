package org.outcomeowner.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.ArrayList;
import java.util.List;
import org.outcomeowner.guard.Flags;

/** {@code issue in closedWithoutResult()}: issues that are closed and whose result is neither recorded nor waived. It takes no argument. */
public final class ClosedWithoutResultFunction extends AbstractJqlFunction {
    private static final int PAGE = 1000;

    private final Flags flags;

    public ClosedWithoutResultFunction(Flags flags) {
        this.flags = flags;
    }

    /** An error unless there is no argument. */
    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        return validateNumberOfArgs(operand, 0);
    }

    /** The issues by their ids, whoever may see them: the search leaves out what the searcher may not. */
    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        List<QueryLiteral> values = new ArrayList<>();
        List<Long> page = flags.closedWithoutResult(0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(id -> values.add(new QueryLiteral(operand, id)));
            page = flags.closedWithoutResult(page.get(page.size() - 1), PAGE);
        }
        return values;
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 0;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
