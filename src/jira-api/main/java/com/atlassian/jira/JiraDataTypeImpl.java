package com.atlassian.jira;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A {@link JiraDataType} of Java types.
 *
 * <p>Source: Jira 11.3.0 Javadoc, docs.atlassian.com/software/jira/docs/api.
 */
public final class JiraDataTypeImpl implements JiraDataType {

    private final Set<Class<?>> types;

    /** Of one Java type. */
    public JiraDataTypeImpl(Class<?> type) {
        this(List.of(type));
    }

    /** Of several Java types. */
    public JiraDataTypeImpl(Collection<? extends Class<?>> types) {
        this.types = Set.copyOf(types);
    }

    /** The Java types. */
    public Collection<Class<?>> getTypes() {
        return types;
    }

    @Override
    public Collection<String> asStrings() {
        return types.stream().map(Class::getName).sorted().toList();
    }

    @Override
    public boolean matches(JiraDataType otherType) {
        Collection<String> others = otherType.asStrings();
        return isEverything(asStrings()) || isEverything(others) || !Collections.disjoint(asStrings(), others);
    }

    private static boolean isEverything(Collection<String> names) {
        return names.contains(Object.class.getName());
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof JiraDataTypeImpl that && types.equals(that.types);
    }

    @Override
    public int hashCode() {
        return types.hashCode();
    }
}
