package org.outcomeowner.sandbox.importer;

import java.util.ArrayList;
import java.util.List;

/** Splits CSV as RFC 4180 has it: commas, quotes doubled inside quotes, line breaks inside quotes. */
final class CsvCells {
    /** The cells of one record and the line it begins at. */
    record Record(int line, List<String> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private final String text;
    private int position;
    private int line = 1;

    CsvCells(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    List<Record> records() throws ImportException {
        List<Record> records = new ArrayList<>();
        while (position < text.length()) {
            int start = line;
            records.add(new Record(start, cells()));
        }
        return records;
    }

    private List<String> cells() throws ImportException {
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (position < text.length() && text.charAt(position) == ',') {
            position++;
            cells.add(cell());
        }
        endOfLine();
        return cells;
    }

    private String cell() throws ImportException {
        return position < text.length() && text.charAt(position) == '"' ? quoted() : plain();
    }

    private String plain() {
        int start = position;
        while (position < text.length() && ",\r\n".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        return text.substring(start, position);
    }

    private String quoted() throws ImportException {
        int start = line;
        StringBuilder cell = new StringBuilder();
        position++;
        while (position < text.length()) {
            char next = text.charAt(position++);
            if (next != '"') {
                line += next == '\n' ? 1 : 0;
                cell.append(next);
            } else if (position < text.length() && text.charAt(position) == '"') {
                cell.append('"');
                position++;
            } else {
                return cell.toString();
            }
        }
        throw new ImportException(ImportProblem.ofLine(start, "A quote is opened and never closed."));
    }

    private void endOfLine() throws ImportException {
        if (position == text.length()) {
            return;
        }
        if (text.charAt(position) == '\r') {
            position++;
        }
        if (position < text.length() && text.charAt(position) == '\n') {
            position++;
        } else if (position < text.length() && text.charAt(position - 1) != '\r') {
            throw new ImportException(ImportProblem.ofLine(
                    line, "After a closing quote only a comma or the end of the line may follow."));
        }
        line++;
    }
}
