package org.outcomeowner.rest;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.outcomeowner.field.DocumentException;
import org.outcomeowner.field.StrictJson;
import org.outcomeowner.gate.Texts;
import org.outcomeowner.jira.ServerTime;
import org.outcomeowner.outcome.input.Parsed;
import org.outcomeowner.policy.PolicyStore;
import org.outcomeowner.rules.WaiverCase;
import org.outcomeowner.rules.WaiverRequest;
import org.outcomeowner.waiver.WaiverRefusedException;
import org.outcomeowner.waiver.Waivers;
import org.springframework.stereotype.Component;

/** Asks for waivers, grants them and ends them, with the rights of the caller. */
@Component
public final class WaiverService {
    private static final String GRANTED = "granted";

    private final IssueAccess access;
    private final Waivers waivers;
    private final PolicyStore policies;
    private final RequestErrors errors;
    private final Texts texts;
    private final ServerTime time;

    WaiverService(
            IssueAccess access,
            Waivers waivers,
            PolicyStore policies,
            RequestErrors errors,
            Texts texts,
            ServerTime time) {
        this.access = access;
        this.waivers = waivers;
        this.policies = policies;
        this.errors = errors;
        this.texts = texts;
        this.time = time;
    }

    /**
     * Asks for one, for the reason and until the day in the body.
     *
     * @throws RefusedException if the body breaks a rule, or the epic is closed or has one
     */
    void ask(String key, String body) {
        Issue issue = access.visible(key);
        WaiverRequest request = request(body, issue);
        refusing(() -> waivers.ask(issue, request, access.caller()));
    }

    /**
     * Grants the one that was asked for, or with {@code "granted":false} takes it back, declines or revokes it.
     *
     * @throws RefusedException if there is none, or the caller may not
     */
    void decide(String key, String body) {
        Issue issue = access.visible(key);
        boolean granted = granted(body);
        refusing(() -> {
            if (granted) {
                waivers.grant(issue, access.caller());
            } else {
                waivers.end(issue, access.caller());
            }
        });
    }

    private void refusing(Runnable change) {
        try {
            change.run();
        } catch (WaiverRefusedException refused) {
            throw refusal(refused.objection());
        }
    }

    private RuntimeException refusal(WaiverCase.Objection objection) {
        String message = texts.say(objection.message());
        return objection.forbidden()
                ? new EditForbiddenException(message)
                : new InvalidRequestException(ErrorDocument.of(message));
    }

    private WaiverRequest request(String body, Issue issue) {
        ObjectNode document = object(body, List.of(WaiverRequest.REASON, WaiverRequest.EXPIRES));
        try {
            Parsed<WaiverRequest> parsed = WaiverRequest.parse(
                    StrictJson.text(document, WaiverRequest.REASON),
                    StrictJson.text(document, WaiverRequest.EXPIRES),
                    time.today(),
                    policies.of(issue.getProjectId()).waivers());
            return parsed.value().orElseThrow(() -> errors.of(parsed.errors()));
        } catch (DocumentException malformed) {
            throw errors.of(malformed);
        }
    }

    private boolean granted(String body) {
        JsonNode flag = object(body, List.of(GRANTED)).path(GRANTED);
        if (!flag.isBoolean()) {
            throw errors.of(GRANTED, "outcome-owner.rest.granted-required", Quoted.beginning(flag.asText()));
        }
        return flag.booleanValue();
    }

    private ObjectNode object(String body, List<String> keys) {
        try {
            ObjectNode document = StrictJson.object(body);
            StrictJson.refuseUnknownKeys(document, keys);
            return document;
        } catch (DocumentException malformed) {
            throw errors.of(malformed);
        }
    }
}
