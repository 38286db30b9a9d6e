package org.outcomeowner.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.outcomeowner.rules.AuthorityPolicy;
import org.outcomeowner.rules.BypassPolicy;
import org.outcomeowner.rules.BypassResponse;
import org.outcomeowner.rules.Grantors;
import org.outcomeowner.rules.MeasuringPolicy;
import org.outcomeowner.rules.Mode;
import org.outcomeowner.rules.ModePlan;
import org.outcomeowner.rules.OwnerPolicy;
import org.outcomeowner.rules.Policy;
import org.outcomeowner.rules.Recipients;
import org.outcomeowner.rules.ResultPolicy;
import org.outcomeowner.rules.WaiverPolicy;

/** A policy as a part of a document. The names in it are stored and never change; null stands for nothing named, no limit, no day. */
record PolicyJson(
        @JsonProperty("outcomeTypes") Set<String> outcomeTypes,
        @JsonProperty("mode") ModeJson mode,
        @JsonProperty("results") ResultsJson results,
        @JsonProperty("measuring") MeasuringJson measuring,
        @JsonProperty("authority") AuthorityJson authority,
        @JsonProperty("waivers") WaiversJson waivers,
        @JsonProperty("owners") OwnersJson owners,
        @JsonProperty("bypasses") BypassesJson bypasses) {

    static PolicyJson of(Policy policy) {
        return new PolicyJson(
                policy.outcomeTypes().map(TreeSet::new).orElse(null),
                ModeJson.of(policy.mode()),
                ResultsJson.of(policy.results()),
                MeasuringJson.of(policy.measuring()),
                AuthorityJson.of(policy.authority()),
                WaiversJson.of(policy.waivers()),
                OwnersJson.of(policy.owners()),
                BypassesJson.of(policy.bypasses()));
    }

    Policy read() {
        return new Policy(
                Optional.ofNullable(outcomeTypes),
                mode.read(),
                results.read(),
                measuring.read(),
                authority.read(),
                waivers.read(),
                owners.read(),
                bypasses.read());
    }

    record ModeJson(
            @JsonProperty("mode") String mode,
            @JsonProperty("from") String from,
            @JsonProperty("before") String before) {
        static ModeJson of(ModePlan plan) {
            return new ModeJson(
                    plan.mode().key(),
                    plan.from().map(LocalDate::toString).orElse(null),
                    plan.before().key());
        }

        ModePlan read() {
            return new ModePlan(
                    Mode.of(mode).orElseThrow(),
                    Optional.ofNullable(from).map(LocalDate::parse),
                    Mode.of(before).orElseThrow());
        }
    }

    record ResultsJson(
            @JsonProperty("maxMeasures") int maxMeasures,
            @JsonProperty("evidenceRequired") boolean evidenceRequired,
            @JsonProperty("insightRequired") boolean insightRequired,
            @JsonProperty("exemptResolutions") Set<String> exemptResolutions) {
        static ResultsJson of(ResultPolicy results) {
            return new ResultsJson(
                    results.maxMeasures(),
                    results.evidenceRequired(),
                    results.insightRequired(),
                    new TreeSet<>(results.exemptResolutions()));
        }

        ResultPolicy read() {
            return new ResultPolicy(maxMeasures, evidenceRequired, insightRequired, exemptResolutions);
        }
    }

    record MeasuringJson(
            @JsonProperty("statuses") Set<String> statuses,
            @JsonProperty("days") int days) {
        static MeasuringJson of(MeasuringPolicy measuring) {
            return new MeasuringJson(new TreeSet<>(measuring.statuses()), measuring.days());
        }

        MeasuringPolicy read() {
            return new MeasuringPolicy(statuses, days);
        }
    }

    record AuthorityJson(
            @JsonProperty("required") boolean required,
            @JsonProperty("selfGrantAllowed") boolean selfGrantAllowed,
            @JsonProperty("grantors") GrantorsJson grantors) {
        static AuthorityJson of(AuthorityPolicy authority) {
            return new AuthorityJson(
                    authority.required(), authority.selfGrantAllowed(), GrantorsJson.of(authority.grantors()));
        }

        AuthorityPolicy read() {
            return new AuthorityPolicy(required, selfGrantAllowed, grantors.read());
        }
    }

    record WaiversJson(
            @JsonProperty("grantors") GrantorsJson grantors,
            @JsonProperty("longestDays") int longestDays) {
        static WaiversJson of(WaiverPolicy waivers) {
            return new WaiversJson(GrantorsJson.of(waivers.grantors()), waivers.longestDays());
        }

        WaiverPolicy read() {
            return new WaiverPolicy(grantors.read(), longestDays);
        }
    }

    record GrantorsJson(
            @JsonProperty("groups") Set<String> groups,
            @JsonProperty("roles") Set<Long> roles) {
        static GrantorsJson of(Grantors grantors) {
            return new GrantorsJson(new TreeSet<>(grantors.groups()), new TreeSet<>(grantors.roles()));
        }

        Grantors read() {
            return new Grantors(groups, roles);
        }
    }

    record OwnersJson(
            @JsonProperty("serviceAccountGroups") Set<String> serviceAccountGroups,
            @JsonProperty("limit") Integer limit) {
        static OwnersJson of(OwnerPolicy owners) {
            return new OwnersJson(
                    new TreeSet<>(owners.serviceAccountGroups()), owners.limit().orElse(null));
        }

        OwnerPolicy read() {
            return new OwnerPolicy(serviceAccountGroups, Optional.ofNullable(limit));
        }
    }

    record BypassesJson(
            @JsonProperty("response") String response,
            @JsonProperty("transition") String transition,
            @JsonProperty("recipientGroups") Set<String> recipientGroups,
            @JsonProperty("recipientUsers") Set<String> recipientUsers) {
        static BypassesJson of(BypassPolicy bypasses) {
            return new BypassesJson(
                    bypasses.response().action().key(),
                    bypasses.response().transition().orElse(null),
                    new TreeSet<>(bypasses.recipients().groups()),
                    new TreeSet<>(bypasses.recipients().users()));
        }

        BypassPolicy read() {
            BypassResponse.Action action = BypassResponse.Action.of(response).orElseThrow();
            return new BypassPolicy(
                    new BypassResponse(action, Optional.ofNullable(transition)),
                    new Recipients(recipientGroups, recipientUsers));
        }
    }
}
