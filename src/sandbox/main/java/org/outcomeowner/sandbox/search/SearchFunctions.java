package org.outcomeowner.sandbox.search;

import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;

/** Jira's own functions and those of apps, for one searcher. */
final class SearchFunctions implements Functions {
    private final SystemFunctions system;
    private final AppFunctions apps;
    private final Searcher searcher;

    SearchFunctions(SystemFunctions system, AppFunctions apps, Searcher searcher) {
        this.system = system;
        this.apps = apps;
        this.searcher = searcher;
    }

    @Override
    public boolean isList(FunctionOperand function) throws QueryProblem {
        return SystemFunctions.knows(function.getName())
                ? system.isList(function)
                : ofApp(function).signature().list();
    }

    @Override
    public List<Literal> evaluate(FunctionOperand function, TerminalClause clause) throws QueryProblem {
        return SystemFunctions.knows(function.getName())
                ? system.evaluate(function, clause)
                : ofApp(function).evaluate(searcher, function, clause);
    }

    private AppFunction ofApp(FunctionOperand function) throws QueryProblem {
        return apps.named(function.getName())
                .orElseThrow(() -> new QueryProblem("Unable to find JQL function '%s(%s)'."
                        .formatted(function.getName(), String.join(", ", function.getArgs()))));
    }
}
