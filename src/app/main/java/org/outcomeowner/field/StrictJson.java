package org.outcomeowner.field;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.outcome.input.InputError;
import org.outcomeowner.outcome.input.ResultParser;

/**
 * JSON from outside, read without goodwill: bounded in length before it is looked at and in depth while it is, one value for a key, nothing
 * after the end, numbers exactly as written.
 */
public final class StrictJson {
    private static final int MAX_DEPTH = 4;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private StrictJson() {}

    /** The object that the document is. */
    public static ObjectNode object(String document) throws DocumentException {
        Optional<InputError> tooLong = ResultParser.checkSize(document);
        if (tooLong.isPresent()) {
            throw new DocumentException(tooLong.get());
        }
        return object(tree(document));
    }

    /** The node, which has to be an object. */
    static ObjectNode object(JsonNode node) throws DocumentException {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw malformed(node.toString());
    }

    /** Refuses a key that means nothing. */
    public static void refuseUnknownKeys(ObjectNode object, List<String> known) throws DocumentException {
        for (var names = object.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                throw new DocumentException(InputError.unknownKey(name, known));
            }
        }
    }

    /** The text under the key; blank when it is null or not there. */
    public static String text(ObjectNode object, String key) throws DocumentException {
        JsonNode node = object.path(key);
        if (node.isTextual() || isAbsent(node)) {
            return node.isTextual() ? node.textValue() : "";
        }
        throw malformed(member(key, node));
    }

    /** The number under the key as it was written, or the text that stands in its place; blank when it is null or not there. */
    public static String numberOrText(ObjectNode object, String key) throws DocumentException {
        JsonNode node = object.path(key);
        return node.isNumber() ? node.numberValue().toString() : text(object, key);
    }

    static boolean isAbsent(JsonNode node) {
        return node.isNull() || node.isMissingNode();
    }

    static DocumentException malformed(String found) {
        return new DocumentException(InputError.malformed(found));
    }

    /** A member as an error message quotes it. */
    static String member(String key, JsonNode value) {
        return "\"" + key + "\": " + value;
    }

    /** The document of a map, list, text, number or boolean. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("Not a value of JSON", impossible);
        }
    }

    private static JsonNode tree(String document) throws DocumentException {
        try {
            return MAPPER.readTree(document);
        } catch (JsonProcessingException malformed) {
            throw malformed(malformed.getOriginalMessage());
        }
    }
}
