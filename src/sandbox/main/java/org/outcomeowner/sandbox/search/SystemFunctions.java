package org.outcomeowner.sandbox.search;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Jira's own functions: {@code currentUser}, {@code membersOf}, {@code now} and the starts and ends of periods. */
final class SystemFunctions implements Functions {
    private static final Set<String> OTHERS = Set.of("currentuser", "membersof", "now");

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationUser searcher;

    SystemFunctions(JdbcClient jdbc, Clock clock, ApplicationUser searcher) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.searcher = searcher;
    }

    /** Whether Jira itself has a function of the name. */
    static boolean knows(String name) {
        return OTHERS.contains(name.toLowerCase(Locale.ROOT))
                || CalendarEdge.of(name).isPresent();
    }

    @Override
    public boolean isList(FunctionOperand function) {
        return function.getName().equalsIgnoreCase("membersOf");
    }

    @Override
    public List<Literal> evaluate(FunctionOperand function, TerminalClause clause) throws QueryProblem {
        return switch (function.getName().toLowerCase(Locale.ROOT)) {
            case "currentuser" -> currentUser(function);
            case "membersof" -> membersOf(function);
            case "now" -> now(function);
            default -> date(function);
        };
    }

    private List<Literal> currentUser(FunctionOperand function) throws QueryProblem {
        requireArguments(function, 0, 0);
        return searcher == null ? List.of() : List.of(Literal.of(searcher.getUsername()));
    }

    private List<Literal> membersOf(FunctionOperand function) throws QueryProblem {
        requireArguments(function, 1, 1);
        String group = function.getArgs().get(0);
        if (jdbc.sql("select name from user_group where lower(name) = lower(?)")
                .param(group)
                .query(String.class)
                .optional()
                .isEmpty()) {
            throw new QueryProblem(
                    "Function 'membersOf' can not generate a list of usernames for group '%s'; the group does not exist."
                            .formatted(group));
        }
        return jdbc
                .sql("select user_key from membership where lower(group_name) = lower(?)")
                .param(group)
                .query(String.class)
                .list()
                .stream()
                .map(Literal::of)
                .toList();
    }

    private List<Literal> now(FunctionOperand function) throws QueryProblem {
        requireArguments(function, 0, 0);
        return List.of(milliseconds(ZonedDateTime.now(clock)));
    }

    private List<Literal> date(FunctionOperand function) throws QueryProblem {
        CalendarEdge edge = CalendarEdge.of(function.getName()).orElseThrow();
        requireArguments(function, 0, 1);
        ZonedDateTime now = ZonedDateTime.now(clock);
        return List.of(milliseconds(
                function.getArgs().isEmpty()
                        ? edge.of(now)
                        : edge.of(now, function.getArgs().get(0))));
    }

    private static Literal milliseconds(ZonedDateTime moment) {
        return new Literal(Long.toString(moment.toInstant().toEpochMilli()), true);
    }

    private static void requireArguments(FunctionOperand function, int least, int most) throws QueryProblem {
        int given = function.getArgs().size();
        if (given < least || given > most) {
            String expected = least == most ? "'" + least + "'" : "between '" + least + "' and '" + most + "'";
            throw new QueryProblem("Function '%s' expected %s arguments but received '%d'."
                    .formatted(function.getName(), expected, given));
        }
    }
}
