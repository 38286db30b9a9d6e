package org.outcomeowner.guard.coverage.change;

import java.util.ArrayList;
import java.util.List;
import org.outcomeowner.guard.coverage.WorkflowText;
import org.outcomeowner.guard.coverage.change.DiffLine.Kind;

/** What has changed between two texts, with a little of what has not. */
final class Diff {
    private static final int CONTEXT = 3;
    /** Above it, what lies between the first and the last change is shown as replaced: a table of both would be too large. */
    private static final int LARGEST_TABLE = 4_000_000;

    private Diff() {}

    static List<DiffLine> between(WorkflowText before, WorkflowText after) {
        return shorten(all(before.lines(), after.lines()));
    }

    private static List<DiffLine> all(List<String> before, List<String> after) {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<DiffLine> lines = new ArrayList<>();
        before.subList(0, start).forEach(line -> lines.add(new DiffLine(Kind.SAME, line)));
        middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end), lines);
        before.subList(before.size() - end, before.size()).forEach(line -> lines.add(new DiffLine(Kind.SAME, line)));
        return lines;
    }

    private static void middle(List<String> before, List<String> after, List<DiffLine> lines) {
        if ((long) before.size() * after.size() > LARGEST_TABLE) {
            before.forEach(line -> lines.add(new DiffLine(Kind.REMOVED, line)));
            after.forEach(line -> lines.add(new DiffLine(Kind.ADDED, line)));
            return;
        }
        int[][] common = common(before, after);
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                lines.add(new DiffLine(Kind.SAME, before.get(i++)));
                j++;
            } else if (j < after.size() && (i == before.size() || common[i][j + 1] >= common[i + 1][j])) {
                lines.add(new DiffLine(Kind.ADDED, after.get(j++)));
            } else {
                lines.add(new DiffLine(Kind.REMOVED, before.get(i++)));
            }
        }
    }

    /** How many lines the ends of both texts have in common, from each pair of lines on. */
    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<DiffLine> shorten(List<DiffLine> lines) {
        List<DiffLine> shortened = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isNearAChange(lines, i)) {
                shortened.add(lines.get(i));
            } else if (shortened.isEmpty()
                    || shortened.get(shortened.size() - 1).kind() != Kind.GAP) {
                shortened.add(new DiffLine(Kind.GAP, ""));
            }
        }
        return shortened;
    }

    private static boolean isNearAChange(List<DiffLine> lines, int index) {
        return lines.subList(Math.max(0, index - CONTEXT), Math.min(lines.size(), index + CONTEXT + 1)).stream()
                .anyMatch(line -> line.kind() != Kind.SAME);
    }
}
