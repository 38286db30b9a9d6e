package org.outcomeowner.rest;

import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
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
import org.outcomeowner.jira.ClusterLocks;

/** Calls of the resource as the host makes them, with the exception mappers in place; max may see and edit the epic. */
final class RestCalls {
    final Jira jira = new Jira();
    final Epic epic = new Epic(jira);
    final FakeIssueService issues = new FakeIssueService(jira, epic);
    final ReentrantLock lock = new ReentrantLock();

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
        IssueAccess access = new IssueAccess(issues, jira.authentication, fields, texts);
        IssueUpdate update = new IssueUpdate(issues, access, fields);
        IssueLock issueLock = new IssueLock(new ClusterLocks(locks()), texts);
        RequestErrors errors = new RequestErrors(texts);
        OutcomeReader reader = new OutcomeReader(
                access,
                GateParts.storedReadiness(jira),
                new DocumentParts(jira.users, GateParts.repairLinks(jira), texts));
        return new OutcomesResource(
                reader,
                new MeasurementService(access, update, issueLock, fields, jira.resultDamage(), errors, jira.time()),
                new AuthorityService(access, update, issueLock, fields, errors));
    }

    private ClusterLockService locks() {
        ClusterLock cluster = mock(ClusterLock.class, delegatesTo(lock));
        ClusterLockService service = mock(ClusterLockService.class);
        when(service.getLockForName(anyString())).thenReturn(cluster);
        return service;
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
