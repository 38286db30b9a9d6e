package com.atlassian.jira.issue.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes {@link FieldExportParts}.
 *
 * <p>Source: use in the public plugin class com.intel IssuePickerCFType.
 */
public class FieldExportPartsBuilder {

    private FieldExportPartsBuilder() {}

    /** One column with one value; null leaves it empty. */
    public static FieldExportParts buildSinglePartRepresentation(String id, String itemLabel, String value) {
        return buildSinglePartRepresentation(id, itemLabel, Stream.ofNullable(value));
    }

    /** One column with several values. */
    public static FieldExportParts buildSinglePartRepresentation(String id, String itemLabel, Stream<String> values) {
        return new Parts(List.of(new Part(id, itemLabel, values.toList())));
    }

    private record Part(String id, String itemLabel, List<String> values) implements FieldExportPart {

        @Override
        public String getId() {
            return id;
        }

        @Override
        public String getItemLabel() {
            return itemLabel;
        }

        @Override
        public Stream<String> getValues() {
            return values.stream();
        }
    }

    private record Parts(List<FieldExportPart> parts) implements FieldExportParts {

        @Override
        public List<FieldExportPart> getParts() {
            return parts;
        }

        @Override
        public Optional<FieldExportPart> getPartWithId(String id) {
            return parts.stream().filter(part -> part.getId().equals(id)).findFirst();
        }
    }
}
