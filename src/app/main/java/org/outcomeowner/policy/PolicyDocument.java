package org.outcomeowner.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.outcomeowner.rules.Bounds;
import org.outcomeowner.rules.GlobalPolicy;
import org.outcomeowner.rules.ProjectPolicy;
import org.outcomeowner.rules.Setting;

/** The documents in which policies are stored, with their version. One of a later version, or with a key too many or too few, can't be read. */
final class PolicyDocument {
    private static final int VERSION = 2;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private PolicyDocument() {}

    static GlobalPolicy global(String document) {
        return read(
                document,
                tree -> tree.has("version")
                        ? parse(tree, GlobalJson.class).read()
                        : parse(tree, FirstPolicyJson.class).read());
    }

    static ProjectPolicy project(String document) {
        return read(document, tree -> parse(tree, ProjectJson.class).read());
    }

    static String of(GlobalPolicy global) {
        BoundsJson bounds =
                new BoundsJson(keys(global.bounds().open()), global.bounds().stricterOnly());
        return write(new GlobalJson(VERSION, PolicyJson.of(global.policy()), bounds));
    }

    static String of(ProjectPolicy project) {
        return write(new ProjectJson(VERSION, keys(project.own()), PolicyJson.of(project.values())));
    }

    private static <T> T read(String document, Reader<T> reader) {
        try {
            return reader.read(MAPPER.readTree(document));
        } catch (JsonProcessingException
                | IllegalArgumentException
                | NullPointerException
                | NoSuchElementException
                | java.time.DateTimeException e) {
            throw new UnreadablePolicyException(document, e);
        }
    }

    private static <T> T parse(JsonNode tree, Class<T> type) throws JsonProcessingException {
        return MAPPER.treeToValue(tree, type);
    }

    private static String write(Object json) {
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A policy of plain values could not be written", e);
        }
    }

    private static Set<String> keys(Set<Setting> settings) {
        return settings.stream().map(Setting::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Setting> settings(Set<String> keys) {
        return keys.stream().map(key -> Setting.of(key).orElseThrow()).collect(Collectors.toUnmodifiableSet());
    }

    private static void require(int version) {
        if (version != VERSION) {
            throw new IllegalArgumentException("Version " + VERSION + " of a policy is known, was " + version);
        }
    }

    @FunctionalInterface
    private interface Reader<T> {
        T read(JsonNode tree) throws JsonProcessingException;
    }

    private record GlobalJson(
            @JsonProperty("version") int version,
            @JsonProperty("policy") PolicyJson policy,
            @JsonProperty("bounds") BoundsJson bounds) {
        GlobalPolicy read() {
            require(version);
            return new GlobalPolicy(policy.read(), new Bounds(settings(bounds.open()), bounds.stricterOnly()));
        }
    }

    private record BoundsJson(
            @JsonProperty("open") Set<String> open,
            @JsonProperty("stricterOnly") boolean stricterOnly) {}

    private record ProjectJson(
            @JsonProperty("version") int version,
            @JsonProperty("own") Set<String> own,
            @JsonProperty("values") PolicyJson values) {
        ProjectPolicy read() {
            require(version);
            return new ProjectPolicy(settings(own), values.read());
        }
    }
}
