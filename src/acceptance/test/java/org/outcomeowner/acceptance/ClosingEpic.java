package org.outcomeowner.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** An epic with its proof, which its owner closes with a resolution and a comment, in one transition. */
final class ClosingEpic {
    private static final String COMMENT = "We got there";
    private static final String CLOSE = "\"fields\":{\"resolution\":{\"name\":\"Done\"}},"
            + "\"update\":{\"comment\":[{\"add\":{\"body\":\"" + COMMENT + "\"}}]}}";
    private static final String MEASURED =
            ",\"actual\":530,\"measuredOn\":\"2026-11-18\",\"evidence\":\"https://crm.example.org/leads\"";

    private final Epic epic;
    private final String transition;

    private ClosingEpic(Epic epic, String transition) {
        this.epic = epic;
        this.transition = transition;
    }

    /** Imports some into GROW that are delivered and measured. */
    static List<ClosingEpic> proven(int count, MatrixGround ground) {
        Fields fields = Fields.of(ground.as("dana"));
        String row = "{\"Summary\":\"Autumn campaign\",\"Issue Type\":\"Epic\",\"Status\":\"Measuring\",\""
                + fields.owner() + "\":{\"name\":\"olivia\"},\"" + fields.result() + "\":"
                + Epic.leads(MEASURED).replace("]}", "],\"insight\":\"Partners brought most of them\"}") + "}";
        List<Epic> epics = ground.load("GROW", "[" + String.join(",", Collections.nCopies(count, row)) + "]").stream()
                .map(key -> Epic.known(key, fields))
                .toList();
        epics.forEach(epic -> epic.grantAuthority(ground.as("max")));
        String transition = epics.get(0).transitionTo(ground.as("olivia"), "Done");
        return epics.stream().map(epic -> new ClosingEpic(epic, transition)).toList();
    }

    /** Those that are closed, as a node finds them. */
    static List<ClosingEpic> closed(List<ClosingEpic> epics, MatrixGround node) {
        String keys = epics.stream().map(closing -> closing.epic.key()).collect(Collectors.joining(","));
        List<String> found = node.as("olivia")
                .post(
                        "/rest/api/2/search",
                        "{\"jql\":\"status = Done AND key in (" + keys + ")\",\"fields\":[\"summary\"]}")
                .expect(200)
                .at("/issues")
                .findValuesAsText("key");
        return epics.stream()
                .filter(closing -> found.contains(closing.epic.key()))
                .toList();
    }

    Answer closeOn(MatrixGround node) {
        return node.as("olivia")
                .post(epic.path() + "/transitions", "{\"transition\":{\"id\":\"" + transition + "\"}," + CLOSE);
    }

    /** Whether status, resolution, history and comment tell the same story. */
    boolean isWholeOn(MatrixGround node) {
        Rest olivia = node.as("olivia");
        JsonNode issue =
                olivia.get(epic.path() + "?expand=changelog").expect(200).body();
        boolean closed = issue.at("/fields/status/name").asText().equals("Done");
        boolean resolved = issue.at("/fields/resolution/name").asText().equals("Done");
        long inHistory = issue.at("/changelog").findValuesAsText("fromString").stream()
                .filter("Measuring"::equals)
                .count();
        int commented = olivia.get(epic.path() + "/comment")
                .expect(200)
                .at("/comments")
                .findValuesAsText("body")
                .size();
        int once = closed ? 1 : 0;
        return resolved == closed && inHistory == once && commented == once;
    }
}
