package org.outcomeowner.sandbox.rest.v2;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which fields a client asked for: names, {@code *all}, {@code *navigable}, or all but those after a minus sign. */
record FieldChoice(Set<String> named, Set<String> excluded, boolean all) {
    private static final Set<String> ALL = Set.of("*all", "*navigable");

    /** The choice in query parameters, each of which may hold several names parted by commas; none means all. */
    static FieldChoice of(List<String> parameters) {
        Set<String> names = parameters == null
                ? Set.of()
                : parameters.stream()
                        .flatMap(each -> List.of(each.split(",")).stream())
                        .map(String::trim)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toSet());
        Set<String> excluded = names.stream()
                .filter(name -> name.startsWith("-"))
                .map(name -> name.substring(1))
                .collect(Collectors.toSet());
        boolean all = names.stream().allMatch(name -> name.startsWith("-"))
                || names.stream().anyMatch(ALL::contains);
        return new FieldChoice(names, excluded, all);
    }

    boolean includes(String field) {
        return (all || named.contains(field)) && !excluded.contains(field);
    }
}
