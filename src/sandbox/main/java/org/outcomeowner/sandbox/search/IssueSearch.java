package org.outcomeowner.sandbox.search;

import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One query ready to run: what it finds, in which order, and what is wrong with it. */
final class IssueSearch {
    // As in Jira, archived issues are in no index
    private static final String FROM = " from issue i join project p on p.id = i.project_id where not i.archived and ";

    private final JdbcClient jdbc;
    private final Sql condition;
    private final String order;
    private final MessageSet problems;

    private IssueSearch(JdbcClient jdbc, Sql condition, String order, MessageSet problems) {
        this.jdbc = jdbc;
        this.condition = condition;
        this.order = order;
        this.problems = problems;
    }

    /** @param visible the condition every issue found fulfils besides those of the query */
    static IssueSearch of(JdbcClient jdbc, Query query, Sql visible, SearchFields fields, Functions functions) {
        QueryCompiler compiler = new QueryCompiler(fields, functions);
        Sql wanted = query.getWhereClause() == null
                ? Sql.EVERYTHING
                : query.getWhereClause().accept(compiler);
        String order = new OrderCompiler(fields, compiler.problems()).order(query.getOrderByClause());
        return new IssueSearch(jdbc, Sql.and(wanted, visible), order, compiler.problems());
    }

    MessageSet problems() {
        return problems;
    }

    long count() {
        return jdbc.sql("select count(*)" + FROM + condition.text())
                .params(condition.parameters())
                .query(Long.class)
                .single();
    }

    List<Long> ids(int start, int max) {
        List<Object> parameters = new ArrayList<>(condition.parameters());
        parameters.add(max);
        parameters.add(start);
        return jdbc.sql("select i.id" + FROM + condition.text() + " order by " + order + " limit ? offset ?")
                .params(parameters)
                .query(Long.class)
                .list();
    }
}
