package org.outcomeowner.sandbox.search;

import com.atlassian.query.operator.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A field whose values are compared as they are: constants, users, numbers, dates. */
final class ValueField implements SearchField {
    /** Turns what was typed into what the database holds. */
    @FunctionalInterface
    interface Reader {
        /** The values meant; several if a name is ambiguous. */
        List<Object> read(Literal literal, String field) throws QueryProblem;
    }

    private final Stored stored;
    private final Set<Operator> operators;
    private final Reader reader;
    private final Sort sort;

    ValueField(Stored stored, Set<Operator> operators, Reader reader, Sort sort) {
        this.stored = stored;
        this.operators = operators;
        this.reader = reader;
        this.sort = sort;
    }

    @Override
    public Set<Operator> operators() {
        return operators;
    }

    @Override
    public Optional<Sort> sort() {
        return Optional.ofNullable(sort);
    }

    @Override
    public Sql condition(Comparison comparison) throws QueryProblem {
        List<Object> values = read(comparison);
        return switch (comparison.operator()) {
            case EQUALS, IN, IS -> oneOf(values, comparison.mentionsEmpty());
            case NOT_EQUALS, NOT_IN, IS_NOT -> noneOf(values);
            default -> compared(comparison, values);
        };
    }

    private List<Object> read(Comparison comparison) throws QueryProblem {
        List<Object> values = new ArrayList<>();
        for (Literal literal : comparison.values()) {
            values.addAll(reader.read(literal, comparison.field()));
        }
        return values;
    }

    private Sql oneOf(List<Object> values, boolean orNone) {
        List<Sql> choices = new ArrayList<>();
        if (!values.isEmpty()) {
            choices.add(among(values));
        }
        if (orNone) {
            choices.add(stored.present().not());
        }
        return Sql.or(choices);
    }

    /** An issue without a value is not found by what excludes a value. */
    private Sql noneOf(List<Object> values) {
        return values.isEmpty()
                ? stored.present()
                : Sql.and(stored.present(), among(values).not());
    }

    private Sql among(List<Object> values) {
        return stored.any("@ in (" + Sql.questionMarks(values.size()) + ")", values);
    }

    private Sql compared(Comparison comparison, List<Object> values) throws QueryProblem {
        if (comparison.mentionsEmpty()) {
            throw new QueryProblem("The operator '%s' does not support searching for EMPTY values."
                    .formatted(comparison.operator().getDisplayString()));
        }
        String sign = comparison.operator().getDisplayString();
        List<Sql> choices = values.stream()
                .map(value -> stored.any("@ " + sign + " ?", List.of(value)))
                .toList();
        return Sql.or(choices);
    }
}
