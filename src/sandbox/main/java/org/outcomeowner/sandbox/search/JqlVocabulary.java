package org.outcomeowner.sandbox.search;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.outcomeowner.sandbox.search.jql.ReservedWords;

/** What may be written in a query. */
public interface JqlVocabulary {
    /**
     * A function.
     *
     * @param name by which it is called
     * @param arguments how many it needs at least
     * @param list whether it is for {@code in} and {@code not in}
     * @param type kind of its values
     */
    record NamedFunction(String name, int arguments, boolean list, JiraDataType type) {}

    /** The functions of the enabled apps. */
    List<NamedFunction> appFunctions();

    /** Every function: Jira's own first. */
    default List<NamedFunction> functions() {
        List<NamedFunction> functions = new ArrayList<>(List.of(
                new NamedFunction("currentUser", 0, false, JiraDataTypes.USER),
                new NamedFunction("membersOf", 1, true, JiraDataTypes.USER),
                new NamedFunction("now", 0, false, JiraDataTypes.DATE)));
        for (String edge : List.of("startOf", "endOf")) {
            for (String unit : List.of("Day", "Week", "Month", "Year")) {
                functions.add(new NamedFunction(edge + unit, 0, false, JiraDataTypes.DATE));
            }
        }
        functions.addAll(appFunctions());
        return functions;
    }

    /** Words that have to be quoted when they are values, in alphabetical order. */
    default Collection<String> reservedWords() {
        return new TreeSet<>(ReservedWords.all());
    }
}
