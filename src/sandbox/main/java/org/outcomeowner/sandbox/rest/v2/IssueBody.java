package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The body of a call that changes an issue: {@code fields}, {@code update} and, for a transition, {@code transition}. */
record IssueBody(JsonNode json) {
    // Numbers stay exactly what was sent: 0.1 must not become a binary fraction on the way to a field
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

    /** Parses the text of a body. */
    static IssueBody parse(String text) {
        try {
            JsonNode json = MAPPER.readTree(text == null ? "" : text);
            if (!json.isObject() || !isObjectOrAbsent(json, "fields") || !isObjectOrAbsent(json, "update")) {
                throw RestException.badRequest("The body must be a JSON object with the objects fields or update.");
            }
            return new IssueBody(json);
        } catch (JsonProcessingException e) {
            throw RestException.badRequest("The body is not valid JSON: " + e.getOriginalMessage());
        }
    }

    private static boolean isObjectOrAbsent(JsonNode json, String name) {
        return json.path(name).isMissingNode() || json.path(name).isObject();
    }

    /** What is to be done to each field. */
    Map<String, List<FieldOperationHolder>> operations() {
        Map<String, List<FieldOperationHolder>> operations = new LinkedHashMap<>();
        json.path("fields").fields().forEachRemaining(field -> operations
                .computeIfAbsent(field.getKey(), name -> new ArrayList<>())
                .add(new FieldOperationHolder("set", data(field.getValue()))));
        json.path("update").fields().forEachRemaining(field -> operations
                .computeIfAbsent(field.getKey(), name -> new ArrayList<>())
                .addAll(holders(field.getValue())));
        return operations;
    }

    /** The id or, failing that, the key or name of an object such as {@code fields.project}. */
    Optional<String> reference(String field) {
        JsonNode object = json.path("fields").path(field);
        for (String property : List.of("id", "key", "name")) {
            if (object.path(property).isValueNode()) {
                return Optional.of(object.path(property).asText());
            }
        }
        return Optional.empty();
    }

    /** The transition's id. */
    Optional<String> transition() {
        JsonNode id = json.path("transition").path("id");
        return id.isValueNode() ? Optional.of(id.asText()) : Optional.empty();
    }

    /** The comment to add with the change: {@code update.comment[0].add.body}. */
    Optional<String> comment() {
        JsonNode body = json.path("update").path("comment").path(0).path("add").path("body");
        return body.isTextual() ? Optional.of(body.asText()) : Optional.empty();
    }

    private static List<FieldOperationHolder> holders(JsonNode list) {
        List<FieldOperationHolder> holders = new ArrayList<>();
        list.forEach(operation -> operation
                .fields()
                .forEachRemaining(each -> holders.add(new FieldOperationHolder(each.getKey(), data(each.getValue())))));
        return holders;
    }

    private static JsonData data(JsonNode value) {
        return new JsonData(MAPPER.convertValue(value, Object.class));
    }
}
