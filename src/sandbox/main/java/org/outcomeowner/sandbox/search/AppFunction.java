package org.outcomeowner.sandbox.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.UUID;
import org.outcomeowner.sandbox.search.JqlVocabulary.NamedFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A function of an app. Whatever it throws is an error of the query, with an id that is in the log.
 *
 * @param module complete key of its module
 * @param signature how queries call it
 * @param function what the app made
 */
record AppFunction(String module, NamedFunction signature, JqlFunction function) {
    private static final Logger LOG = LoggerFactory.getLogger(AppFunction.class);

    /** @throws QueryProblem with the function's own messages, or because it failed */
    List<Literal> evaluate(Searcher searcher, FunctionOperand operand, TerminalClause clause) throws QueryProblem {
        try {
            MessageSet messages = function.validate(searcher.getApplicationUser(), operand, clause);
            if (messages.hasAnyErrors()) {
                throw new QueryProblem(List.copyOf(messages.getErrorMessages()));
            }
            return function.getValues(searcher, operand, clause).stream()
                    .map(AppFunction::literal)
                    .toList();
        } catch (RuntimeException | LinkageError e) {
            throw failed(e);
        }
    }

    private QueryProblem failed(Throwable cause) {
        String id = UUID.randomUUID().toString();
        LOG.error("JQL function {} of module {} failed, {}", signature.name(), module, id, cause);
        return new QueryProblem(
                "Function '%s' of %s failed. The log says why under %s.".formatted(signature.name(), module, id));
    }

    private static Literal literal(QueryLiteral value) {
        return new Literal(value.asString(), value.getLongValue() != null, true);
    }
}
