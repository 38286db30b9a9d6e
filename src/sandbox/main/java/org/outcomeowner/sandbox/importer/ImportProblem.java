package org.outcomeowner.sandbox.importer;

/**
 * Why nothing is imported.
 *
 * @param line the line of the file, from 1; 0 for the whole file
 * @param column the column's name; empty for the whole line
 * @param value what was found; empty if nothing
 * @param rule what it breaks
 */
public record ImportProblem(int line, String column, String value, String rule) {
    private static final int LONGEST_VALUE = 80;

    static ImportProblem ofFile(String rule) {
        return new ImportProblem(0, "", "", rule);
    }

    static ImportProblem ofLine(int line, String rule) {
        return new ImportProblem(line, "", "", rule);
    }

    /** The problem as a sentence. */
    public String text() {
        StringBuilder text = new StringBuilder();
        if (line > 0) {
            text.append("Line ").append(line);
            if (!column.isEmpty()) {
                text.append(", column “").append(column).append("”");
            }
            if (!value.isEmpty()) {
                text.append(", value “").append(shortened()).append("”");
            }
            text.append(": ");
        }
        return text.append(rule).toString();
    }

    private String shortened() {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }
}
