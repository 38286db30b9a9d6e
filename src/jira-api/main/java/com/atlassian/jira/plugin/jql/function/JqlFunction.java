package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;

/**
 * A function that queries call, named by a {@code jql-function} module. One instance serves all searches at once.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; developer.atlassian.com/server/jira/platform/jql-function.
 */
public interface JqlFunction {

    /** Called once before the first use. */
    void init(JqlFunctionModuleDescriptor moduleDescriptor);

    /**
     * What is wrong with the arguments; a set without errors if nothing is.
     *
     * @param searcher null if nobody is logged in
     */
    MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause);

    /** The values of the call; never null. Called for calls that were valid. */
    List<QueryLiteral> getValues(
            QueryCreationContext queryCreationContext, FunctionOperand operand, TerminalClause terminalClause);

    /** How many arguments it takes at least. */
    int getMinimumNumberOfExpectedArguments();

    /** Name by which queries call it. */
    String getFunctionName();

    /** True if it is for {@code in} and {@code not in}, false if for operators with one value. */
    boolean isList();

    /** Kind of its values; decides with which fields it can be used. */
    JiraDataType getDataType();
}
