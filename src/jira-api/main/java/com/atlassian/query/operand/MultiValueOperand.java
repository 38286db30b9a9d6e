package com.atlassian.query.operand;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A list of operands.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; Jira 4.0 Javadoc, docs.atlassian.com/jira/4.0.
 */
public class MultiValueOperand implements Operand {

    /** Name of this kind of operand. */
    public static final String OPERAND_NAME = "MultiValueOperand";

    private final List<Operand> values;

    /** A list of words; at least one. */
    public MultiValueOperand(String... stringValues) {
        this(Arrays.stream(stringValues).map(SingleValueOperand::new).toList());
    }

    /** A list of numbers; at least one. */
    public MultiValueOperand(Long... longs) {
        this(Arrays.stream(longs).map(SingleValueOperand::new).toList());
    }

    /** A list of operands; at least one. */
    public MultiValueOperand(Operand... operands) {
        this(Arrays.asList(operands));
    }

    /** A list of operands; at least one. */
    public MultiValueOperand(Collection<? extends Operand> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("MultiValueOperand needs at least one value");
        }
        this.values = List.copyOf(values);
    }

    /** The operands in their order; never empty. */
    public List<Operand> getValues() {
        return values;
    }

    @Override
    public String getName() {
        return OPERAND_NAME;
    }

    @Override
    public String getDisplayString() {
        return values.stream().map(Operand::getDisplayString).collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    public <R> R accept(OperandVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof MultiValueOperand that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return getDisplayString();
    }
}
