package org.outcomeowner.sandbox.search;

import com.atlassian.query.operator.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The issue itself, by key or id. Keys of one project are ordered by their numbers. */
final class KeyField implements SearchField {
    private static final Pattern KEY = Pattern.compile("(.+)-(\\d{1,18})");

    private final ValueField exact;

    KeyField(ValueField.Reader issues) {
        this.exact = new ValueField(Stored.column("i.id"), EQUALITY, issues, null);
    }

    @Override
    public Set<Operator> operators() {
        return RELATIONAL;
    }

    @Override
    public Optional<Sort> sort() {
        return Optional.of(Sort.ascending("p.project_key", "i.issue_number"));
    }

    @Override
    public Sql condition(Comparison comparison) throws QueryProblem {
        return switch (comparison.operator()) {
            case LESS_THAN, LESS_THAN_EQUALS, GREATER_THAN, GREATER_THAN_EQUALS -> ordered(comparison);
            default -> equal(comparison);
        };
    }

    private Sql equal(Comparison comparison) throws QueryProblem {
        List<Literal> typed = new ArrayList<>(comparison.literals());
        typed.removeIf(ComputedIssues::holds);
        if (typed.size() == comparison.literals().size()) {
            return exact.condition(comparison);
        }
        Sql found = Sql.or(
                ComputedIssues.condition(comparison.literals()),
                exact.condition(new Comparison(comparison.field(), Operator.IN, typed)));
        return comparison.negative() ? found.not() : found;
    }

    private static Sql ordered(Comparison comparison) throws QueryProblem {
        List<Sql> choices = new ArrayList<>();
        for (Literal literal : comparison.values()) {
            choices.add(ordered(literal, comparison));
        }
        return Sql.or(choices);
    }

    private static Sql ordered(Literal literal, Comparison comparison) throws QueryProblem {
        String sign = comparison.operator().getDisplayString();
        if (literal.number()) {
            return Sql.of("i.id " + sign + " ?", Long.valueOf(literal.text()));
        }
        Matcher key = KEY.matcher(literal.text());
        if (!key.matches()) {
            throw new QueryProblem(
                    "The issue key '%s' for field '%s' is invalid.".formatted(literal.text(), comparison.field()));
        }
        return Sql.of(
                "(upper(p.project_key) = upper(?) and i.issue_number " + sign + " ?)",
                key.group(1),
                Long.valueOf(key.group(2)));
    }
}
