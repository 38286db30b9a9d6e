package org.outcomeowner.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.outcomeowner.outcome.input.MeasureDraft;
import org.outcomeowner.outcome.input.MeasureField;
import org.outcomeowner.outcome.input.ResultDraft;

/** Reads the document of a measured result, from REST or from the store, into a draft; what the texts mean is the domain's to say. */
final class ResultDocument {
    private static final List<String> KEYS = List.of(ResultJson.VERSION, ResultJson.MEASURES, ResultJson.INSIGHT);
    private static final List<String> MEASURE_KEYS =
            Arrays.stream(MeasureField.values()).map(MeasureField::key).toList();
    private static final Set<MeasureField> NUMBERS = EnumSet.of(
            MeasureField.BASELINE, MeasureField.TARGET, MeasureField.LOW, MeasureField.HIGH, MeasureField.ACTUAL);

    private ResultDocument() {}

    /** The draft in the document. */
    static ResultDraft read(String document) throws DocumentException {
        ObjectNode root = StrictJson.object(document);
        StrictJson.refuseUnknownKeys(root, KEYS);
        checkVersion(root.path(ResultJson.VERSION));
        List<MeasureDraft> measures = new ArrayList<>();
        for (JsonNode measure : measures(root.path(ResultJson.MEASURES))) {
            measures.add(measure(StrictJson.object(measure)));
        }
        return new ResultDraft(measures, StrictJson.text(root, ResultJson.INSIGHT));
    }

    private static void checkVersion(JsonNode version) throws DocumentException {
        boolean known = version.isInt() && version.intValue() == ResultJson.CURRENT_VERSION;
        if (!known && !version.isMissingNode()) {
            throw StrictJson.malformed(StrictJson.member(ResultJson.VERSION, version));
        }
    }

    private static Iterable<JsonNode> measures(JsonNode node) throws DocumentException {
        if (node instanceof ArrayNode array) {
            return array;
        }
        if (StrictJson.isAbsent(node)) {
            return List.of();
        }
        throw StrictJson.malformed(StrictJson.member(ResultJson.MEASURES, node));
    }

    private static MeasureDraft measure(ObjectNode node) throws DocumentException {
        StrictJson.refuseUnknownKeys(node, MEASURE_KEYS);
        Map<MeasureField, String> values = new EnumMap<>(MeasureField.class);
        for (MeasureField field : MeasureField.values()) {
            values.put(field, value(node, field));
        }
        return new MeasureDraft(values);
    }

    private static String value(ObjectNode node, MeasureField field) throws DocumentException {
        return NUMBERS.contains(field)
                ? StrictJson.numberOrText(node, field.key())
                : StrictJson.text(node, field.key());
    }
}
