package org.outcomeowner.sandbox.importer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the rows of a file, each with the line where it begins. */
final class RowReader {
    private static final int LONGEST_TEXT = 5_000_000;
    private static final int MOST_ROWS = 10_000;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private RowReader() {}

    static List<ImportedRow> read(ImportRequest.Format format, String text) throws ImportException {
        if (text.length() > LONGEST_TEXT) {
            throw refused("The file has %,d characters; at most %,d are imported at once."
                    .formatted(text.length(), LONGEST_TEXT));
        }
        List<ImportedRow> rows = format == ImportRequest.Format.CSV ? csv(text) : json(text);
        if (rows.isEmpty()) {
            throw refused("The file has no issues.");
        }
        if (rows.size() > MOST_ROWS) {
            throw refused(
                    "The file has %,d issues; at most %,d are imported at once.".formatted(rows.size(), MOST_ROWS));
        }
        return rows;
    }

    private static List<ImportedRow> csv(String text) throws ImportException {
        List<CsvCells.Record> records = new CsvCells(text).records();
        if (records.isEmpty()) {
            throw refused("The file is empty.");
        }
        List<String> names = records.get(0).cells().stream().map(String::trim).toList();
        checkNames(names);
        List<ImportedRow> rows = new ArrayList<>();
        for (CsvCells.Record record : records.subList(1, records.size())) {
            if (!record.isBlank()) {
                rows.add(row(names, record));
            }
        }
        return rows;
    }

    private static void checkNames(List<String> names) throws ImportException {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (name.isEmpty()) {
                throw new ImportException(ImportProblem.ofLine(1, "A column has no name."));
            }
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                throw new ImportException(new ImportProblem(1, name, "", "There are two columns of this name."));
            }
        }
    }

    private static ImportedRow row(List<String> names, CsvCells.Record record) throws ImportException {
        List<String> cells = record.cells();
        if (cells.size() != names.size()) {
            throw new ImportException(ImportProblem.ofLine(
                    record.line(), "The line has %d values for %d columns.".formatted(cells.size(), names.size())));
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                values.put(names.get(i), value(cells.get(i)));
            }
        }
        return new ImportedRow(record.line(), values);
    }

    /** A cell may hold JSON, for fields that are more than a text. */
    private static Object value(String cell) {
        if (!cell.stripLeading().startsWith("{")) {
            return cell;
        }
        try {
            return MAPPER.readValue(cell, Map.class);
        } catch (JsonProcessingException noJson) {
            return cell;
        }
    }

    private static List<ImportedRow> json(String text) throws ImportException {
        try (JsonParser parser = MAPPER.createParser(text)) {
            List<ImportedRow> rows = new ArrayList<>();
            openList(parser);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                rows.add(row(parser));
            }
            return rows;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new ImportException(ImportProblem.ofLine(line, "This is not valid JSON: " + e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void openList(JsonParser parser) throws IOException, ImportException {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_OBJECT) {
            first = "issues".equals(parser.nextFieldName()) ? parser.nextToken() : null;
        }
        if (first != JsonToken.START_ARRAY) {
            throw new ImportException(
                    ImportProblem.ofLine(1, "Expected a list of issues, or an object that begins with “issues”."));
        }
    }

    private static ImportedRow row(JsonParser parser) throws IOException, ImportException {
        int line = parser.currentTokenLocation().getLineNr();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new ImportException(ImportProblem.ofLine(line, "Each issue must be an object."));
        }
        Map<String, Object> values = new LinkedHashMap<>();
        Map<?, ?> read = MAPPER.readValue(parser, Map.class);
        read.forEach((name, value) -> {
            if (value != null && !value.toString().isBlank()) {
                values.put(name.toString(), value);
            }
        });
        return new ImportedRow(line, values);
    }

    private static ImportException refused(String rule) {
        return new ImportException(ImportProblem.ofFile(rule));
    }
}
