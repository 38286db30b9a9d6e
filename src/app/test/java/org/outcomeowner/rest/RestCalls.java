package org.outcomeowner.rest;

import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.outcomeowner.Epic;
import org.outcomeowner.Jira;
import org.outcomeowner.field.FieldNotSetUpException;
import org.outcomeowner.field.OutcomeFields;
import org.outcomeowner.gate.GateParts;
import org.outcomeowner.gate.Texts;
import org.outcomeowner.guard.GuardParts;
import org.outcomeowner.policy.GrantRights;

/** Calls of the resource as the host makes them, with the exception mappers in place; max may see and edit the epic. */
final class RestCalls {
    final Jira jira = new Jira();
    final Epic epic = new Epic(jira);
    final FakeIssueService issues = new FakeIssueService(jira, epic);
    final ReentrantLock lock = jira.lock;
    final GuardParts guard = new GuardParts();
    final ProjectManager projects = mock(ProjectManager.class);
    final IssueManager manager = mock(IssueManager.class);

    private final Texts texts = GateParts.texts(jira);
    private final OutcomesResource resource = resource();

    RestCalls() {
        jira.mayBrowse(jira.olivia).logIn(jira.max);
        issues.mayBrowse.add(jira.max);
        issues.mayEdit.add(jira.max);
    }

    Answer get(String key) {
        return answer(() -> resource.get(key));
    }

    Answer readiness(String key) {
        return answer(() -> resource.readiness(key));
    }

    Answer record(String body) {
        return answer(() -> resource.record("GROW-1", body));
    }

    Answer authorize(String body) {
        return answer(() -> resource.authorize("GROW-1", body));
    }

    Answer askForWaiver(String body) {
        return answer(() -> waiverResource().ask("GROW-1", body));
    }

    Answer decideOnWaiver(String body) {
        return answer(() -> waiverResource().decide("GROW-1", body));
    }

    Answer endWaiver() {
        return decideOnWaiver("{\"granted\":false}");
    }

    Answer setOwner(String body) {
        return answer(() -> repairResource().owner("GROW-1", body));
    }

    Answer setInsight(String body) {
        return answer(() -> repairResource().insight("GROW-1", body));
    }

    Answer askForAuthority() {
        return answer(() -> repairResource().askForAuthority("GROW-1", "{}"));
    }

    Answer waivers(String startAt, String maxResults) {
        return answer(() -> waiversResource().list(startAt, maxResults));
    }

    /** The register, with parameters in the order project, state, kind, startAt, maxResults. */
    Answer flags(String project, String state, String kind, String startAt, String maxResults) {
        FlagReader reader = new FlagReader(guard.register(jira, manager), flagDocument(), projects, texts);
        return answer(() -> new FlagsResource(reader).get(project, state, kind, startAt, maxResults));
    }

    private Answer answer(Supplier<String> call) {
        try {
            return new Answer(200, json(call.get()));
        } catch (RuntimeException thrown) {
            Response response = mapped(thrown);
            return new Answer(response.getStatus(), json((String) response.getEntity()));
        }
    }

    private Response mapped(RuntimeException thrown) {
        if (thrown instanceof RefusedException refused) {
            return new RefusedExceptionMapper().toResponse(refused);
        }
        return thrown instanceof FieldNotSetUpException missing
                ? new FieldNotSetUpExceptionMapper(texts).toResponse(missing)
                : new UnexpectedExceptionMapper(texts).toResponse(thrown);
    }

    private OutcomesResource resource() {
        OutcomeFields fields = jira.outcomeFields();
        IssueUpdate update = new IssueUpdate(issues, access(), fields);
        IssueLock issueLock = new IssueLock(jira.locks(), texts);
        RequestErrors errors = new RequestErrors(texts);
        return new OutcomesResource(
                reader(),
                new MeasurementService(access(), update, issueLock, fields, jira.resultDamage(), errors, jira.time()),
                new AuthorityService(
                        access(),
                        update,
                        issueLock,
                        fields,
                        errors,
                        jira.policies(),
                        new GrantRights(jira.groups, jira.roles, jira.permissions)));
    }

    private WaiverResource waiverResource() {
        return new WaiverResource(
                reader(),
                new WaiverService(
                        access(), jira.waivers(), jira.policies(), new RequestErrors(texts), texts, jira.time()));
    }

    private RepairResource repairResource() {
        OutcomeFields fields = jira.outcomeFields();
        RequestErrors errors = new RequestErrors(texts);
        RepairService repairs = new RepairService(
                access(),
                new IssueUpdate(issues, access(), fields),
                new IssueLock(jira.locks(), texts),
                fields,
                jira.resultDamage(),
                errors);
        return new RepairResource(
                reader(), repairs, new AuthorityPlea(access(), fields, jira.comments, jira.permissions, errors, texts));
    }

    private WaiversResource waiversResource() {
        return new WaiversResource(
                new WaiverList(jira.waivers.register(jira, issues), parts(), new RequestErrors(texts)));
    }

    private OutcomeReader reader() {
        return new OutcomeReader(access(), GateParts.storedReadiness(jira), parts(), flagDocument());
    }

    private IssueAccess access() {
        return new IssueAccess(issues, jira.authentication, jira.outcomeFields(), texts);
    }

    private DocumentParts parts() {
        return new DocumentParts(jira.users, GateParts.repairLinks(jira), texts);
    }

    private FlagDocument flagDocument() {
        return new FlagDocument(guard.flags(), guard.texts(jira), jira.users);
    }

    private static JsonNode json(String document) {
        try {
            return JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build()
                    .readTree(document);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(document, notJson);
        }
    }

    /** Status and body. */
    record Answer(int status, JsonNode body) {
        /** The text at a JSON pointer. */
        String at(String pointer) {
            return body.at(pointer).asText();
        }
    }
}
