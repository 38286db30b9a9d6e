package org.outcomeowner.sandbox.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Puts the days of the week of a cron expression as Jira knows it, where 1 is Sunday, into those of Spring's, where 1 is Monday.
 *
 * <p>Source: the Quartz cron trigger tutorial, quartz-scheduler.org.
 */
final class QuartzDays {
    private static final List<String> NAMES = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");
    private static final int DAY_OF_WEEK = 5;
    private static final Pattern RANGE = Pattern.compile("([1-7])(?:-([1-7]))?(?:/([1-7]))?");
    private static final Pattern NTH_OR_LAST = Pattern.compile("([1-7])(#[1-5]|L)");

    private QuartzDays() {}

    /** The expression with days as names; what is no such expression stays as it is, for the parser to refuse. */
    static String translate(String expression) {
        String[] fields = expression.trim().split("\\s+");
        if (fields.length > DAY_OF_WEEK) {
            fields[DAY_OF_WEEK] = Arrays.stream(fields[DAY_OF_WEEK].split(",", -1))
                    .map(QuartzDays::part)
                    .collect(Collectors.joining(","));
        }
        return String.join(" ", fields);
    }

    private static String part(String part) {
        Matcher special = NTH_OR_LAST.matcher(part);
        if (special.matches()) {
            return name(Integer.parseInt(special.group(1))) + special.group(2);
        }
        Matcher range = RANGE.matcher(part);
        return range.matches() ? names(range) : part;
    }

    private static String names(Matcher range) {
        int from = Integer.parseInt(range.group(1));
        boolean stepped = range.group(3) != null;
        int alone = stepped ? NAMES.size() : from;
        int to = range.group(2) == null ? alone : Integer.parseInt(range.group(2));
        int step = stepped ? Integer.parseInt(range.group(3)) : 1;
        int last = to < from ? to + NAMES.size() : to;
        return IntStream.iterate(from, day -> day <= last, day -> day + step)
                .mapToObj(QuartzDays::name)
                .collect(Collectors.joining(","));
    }

    private static String name(int day) {
        return NAMES.get((day - 1) % NAMES.size());
    }
}
