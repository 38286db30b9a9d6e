package org.outcomeowner.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** An epic over Jira's own REST API, with the three fields by what they are instead of by their numbers. */
final class Epic {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ISSUE = "/rest/api/2/issue";

    private final Fields fields;
    private final String key;

    private Epic(Fields fields, String key) {
        this.fields = fields;
        this.key = key;
    }

    /** One that is there already. */
    static Epic known(String key, Fields fields) {
        return new Epic(fields, key);
    }

    /** Creates one in GROW with this owner. */
    static Epic ownedBy(String owner, Rest creator) {
        return ownedBy(owner, creator, "GROW");
    }

    private static Epic ownedBy(String owner, Rest creator, String project) {
        Fields fields = Fields.of(creator);
        String body = creation(project, Map.of(fields.owner(), "{\"name\":\"" + owner + "\"}"));
        return new Epic(fields, creator.post(ISSUE, body).expect(201).text("/key"));
    }

    /** Creates one in GROW that is ready to start: owned by olivia, authority from max, and one measure, leads from 120 to 500. */
    static Epic readyToStart(Rest creator, Rest grantor) {
        return readyToStart(ownedBy("olivia", creator), creator, grantor);
    }

    /** Creates one in a project that is started and delivered, and waits for its measurement. */
    static Epic deliveredIn(String project, Rest creator, Rest grantor) {
        Epic epic = readyToStart(ownedBy("olivia", creator, project), creator, grantor);
        epic.moveTo(creator, "In Progress").expect(204);
        epic.moveTo(creator, "Measuring").expect(204);
        return epic;
    }

    private static Epic readyToStart(Epic epic, Rest creator, Rest grantor) {
        epic.grantAuthority(grantor);
        epic.setResult(creator, leads("")).expect(204);
        return epic;
    }

    /** A result with the measure “Leads generated”, and what else is to stand in the measure. */
    static String leads(String more) {
        return "{\"measures\":[{\"id\":\"leads\",\"name\":\"Leads generated\",\"unit\":\"leads\",\"direction\":\"increase\","
                + "\"baseline\":120,\"target\":500" + more + "}]}";
    }

    /** The body that creates an epic with these fields, given as JSON. */
    static String creation(String project, Map<String, String> fieldsAsJson) {
        StringBuilder body = new StringBuilder("{\"fields\":{\"project\":{\"key\":\"" + project
                + "\"},\"issuetype\":{\"name\":\"Epic\"},\"summary\":\"Spring campaign\"");
        fieldsAsJson.forEach(
                (field, json) -> body.append(",\"").append(field).append("\":").append(json));
        return body.append("}}").toString();
    }

    String key() {
        return key;
    }

    Fields fields() {
        return fields;
    }

    /** Where Jira has it. */
    String path() {
        return ISSUE + "/" + key;
    }

    /** Where the app has its outcome. */
    String outcomePath() {
        return "/rest/outcome-owner/1.0/outcomes/" + key;
    }

    void grantAuthority(Rest grantor) {
        grantor.put(outcomePath() + "/authority", "{\"granted\":true}").expect(200);
    }

    Answer setOwner(Rest user, String json) {
        return edit(user, fields.owner(), json);
    }

    Answer setAuthority(Rest user, String json) {
        return edit(user, fields.authority(), json);
    }

    Answer setResult(Rest user, String json) {
        return edit(user, fields.result(), json);
    }

    /** Records a measurement of the leads through the app's own API. */
    Answer measureLeads(Rest user, String actual) {
        return user.post(
                outcomePath() + "/measurements",
                "{\"measure\":\"leads\",\"actual\":" + actual
                        + ",\"measuredOn\":\"2026-11-18\",\"evidence\":\"https://crm.example.org/leads\"}");
    }

    /** Moves it to the status of this name by whichever transition leads there. */
    Answer moveTo(Rest user, String status) {
        return moveTo(user, status, "{}");
    }

    /** The same, with fields and comment of the transition given as the body's other members. */
    Answer moveTo(Rest user, String status, String more) {
        try {
            ObjectNode body = (ObjectNode) JSON.readTree(more);
            body.putObject("transition").put("id", transitionTo(user, status));
            return user.post(path() + "/transitions", body.toString());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(more, e);
        }
    }

    /** The name of its status. */
    String status(Rest user) {
        return user.get(path()).expect(200).text("/fields/status/name");
    }

    /** The number of the transition that leads to the status of this name. */
    String transitionTo(Rest user, String status) {
        for (JsonNode transition : user.get(path() + "/transitions").expect(200).at("/transitions")) {
            if (status.equals(transition.at("/to/name").asText())) {
                return transition.get("id").asText();
            }
        }
        throw new AssertionError(key + " offers no transition to " + status);
    }

    private Answer edit(Rest user, String field, String json) {
        return user.put(path(), "{\"fields\":{\"" + field + "\":" + json + "}}");
    }
}
