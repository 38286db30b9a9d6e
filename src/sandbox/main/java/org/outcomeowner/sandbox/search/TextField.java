package org.outcomeowner.sandbox.search;

import com.atlassian.query.operator.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A field searched for words. Jira's text index finds word stems; here each word, or quoted phrase, has to occur
 * somewhere, in whatever case.
 */
final class TextField implements SearchField {
    private static final Pattern WORDS = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final List<Stored> places;
    private final Sort sort;

    TextField(List<Stored> places, Sort sort) {
        this.places = List.copyOf(places);
        this.sort = sort;
    }

    @Override
    public Set<Operator> operators() {
        return TEXT;
    }

    @Override
    public Optional<Sort> sort() {
        return Optional.ofNullable(sort);
    }

    @Override
    public Sql condition(Comparison comparison) throws QueryProblem {
        List<Sql> wanted = new ArrayList<>();
        for (Literal literal : comparison.values()) {
            wanted.add(contains(literal.text(), comparison.field()));
        }
        if (comparison.mentionsEmpty()) {
            wanted.add(present().not());
        }
        Sql found = Sql.or(wanted);
        return comparison.negative() ? Sql.and(present(), found.not()) : found;
    }

    private Sql present() {
        return Sql.or(places.stream().map(Stored::present).toList());
    }

    private Sql contains(String text, String field) throws QueryProblem {
        List<Sql> words = new ArrayList<>();
        Matcher matcher = WORDS.matcher(text);
        while (matcher.find()) {
            words.add(containsWord(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)));
        }
        if (words.isEmpty()) {
            throw new QueryProblem("The field '%s' does not support searching for an empty string.".formatted(field));
        }
        return Sql.and(words);
    }

    private Sql containsWord(String word) {
        String pattern = "%" + escape(word.toLowerCase(Locale.ROOT)) + "%";
        return Sql.or(places.stream()
                .map(place -> place.any("lower(@) like ? escape '!'", List.of(pattern)))
                .toList());
    }

    private static String escape(String word) {
        return word.replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_")
                .replace("*", "%")
                .replace("?", "_");
    }
}
