package org.outcomeowner.sandbox.search;

import com.atlassian.query.operator.Operator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A field that JQL can compare and perhaps sort by. */
interface SearchField {
    Set<Operator> EQUALITY = Set.copyOf(EnumSet.of(
            Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN, Operator.IS, Operator.IS_NOT));
    Set<Operator> TEXT = Set.copyOf(EnumSet.of(Operator.LIKE, Operator.NOT_LIKE, Operator.IS, Operator.IS_NOT));
    Set<Operator> RELATIONAL = Set.copyOf(EnumSet.complementOf(EnumSet.of(Operator.LIKE, Operator.NOT_LIKE)));

    /** The operators that Jira documents for the field. */
    Set<Operator> operators();

    /**
     * The condition for a comparison whose operator is among {@link #operators()}.
     *
     * @throws QueryProblem a value is none of the field's
     */
    Sql condition(Comparison comparison) throws QueryProblem;

    /** What to sort by; empty if the field cannot be sorted by. */
    Optional<Sort> sort();
}
