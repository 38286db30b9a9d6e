package com.atlassian.query.operand;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A function call.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; Jira 4.0 Javadoc, docs.atlassian.com/jira/4.0.
 */
public class FunctionOperand implements Operand {

    private final String name;
    private final List<String> args;

    /** Without arguments. */
    public FunctionOperand(String name) {
        this(name, List.of());
    }

    /** With arguments. */
    public FunctionOperand(String name, String... args) {
        this(name, Arrays.asList(args));
    }

    /** With arguments; nothing may be null. */
    public FunctionOperand(String name, Collection<String> args) {
        this.name = Objects.requireNonNull(name, "name");
        this.args = List.copyOf(args);
    }

    /** The arguments in their order; may be empty. */
    public List<String> getArgs() {
        return args;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDisplayString() {
        return args.stream().collect(Collectors.joining(", ", name + "(", ")"));
    }

    @Override
    public <R> R accept(OperandVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof FunctionOperand that && name.equals(that.name) && args.equals(that.args);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, args);
    }

    @Override
    public String toString() {
        return getDisplayString();
    }
}
