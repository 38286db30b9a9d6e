package org.outcomeowner.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.outcome.Authority;
import org.outcomeowner.outcome.Grant;
import org.outcomeowner.outcome.Measure;
import org.outcomeowner.outcome.MeasuredResult;
import org.outcomeowner.outcome.Measures;
import org.outcomeowner.outcome.Outcome;
import org.outcomeowner.outcome.Owner;

/** Facts of an epic that is ready for everything, to be spoiled in one place by a test. */
final class Facts {
    static final Owner OLIVIA = new Owner("k-olivia", "olivia", "Olivia Owner", true);
    private static final Instant GRANTED = Instant.parse("2026-10-01T08:00:00Z");

    private Optional<Owner> owner = Optional.of(OLIVIA);
    private Authority authority = grantedBy("k-max");
    private MeasuredResult result = new MeasuredResult(
            List.of(Measures.proved(Measures.leads(), 530), Measures.proved(Measures.budget(), 48_000)),
            Optional.of("Start earlier"));
    private boolean ownerCanBrowse = true;
    private boolean ownerIsServiceAccount;
    private Optional<String> resolution = Optional.empty();
    private boolean reasonGiven;
    private boolean grantorMayGrant = true;
    private Optional<Waiver> waiver = Optional.empty();
    private Optional<LocalDate> delivered = Optional.empty();

    static Facts ready() {
        return new Facts();
    }

    static Authority grantedBy(String by) {
        return Authority.granted(Optional.empty(), new Grant(OLIVIA.key(), by, GRANTED));
    }

    Facts owner(Optional<Owner> other) {
        owner = other;
        return this;
    }

    Facts authority(Authority other) {
        authority = other;
        return this;
    }

    Facts measures(Measure... measures) {
        result = new MeasuredResult(List.of(measures), result.insight());
        return this;
    }

    Facts withoutInsight() {
        result = new MeasuredResult(result.measures(), Optional.empty());
        return this;
    }

    Facts ownerCannotBrowse() {
        ownerCanBrowse = false;
        return this;
    }

    Facts ownerIsServiceAccount() {
        ownerIsServiceAccount = true;
        return this;
    }

    Facts grantorMayNotGrant() {
        grantorMayGrant = false;
        return this;
    }

    Facts waiver(Waiver other) {
        waiver = Optional.of(other);
        return this;
    }

    Facts delivered(LocalDate day) {
        delivered = Optional.of(day);
        return this;
    }

    Facts resolution(String name) {
        resolution = Optional.of(name);
        return this;
    }

    Facts reasonGiven() {
        reasonGiven = true;
        return this;
    }

    OutcomeFacts build() {
        Outcome outcome = new Outcome("GROW-1", "Spring campaign", "Measuring", owner, authority, result);
        People people = key -> key.equals("k-olivia") ? "Olivia Owner" : "Max Manager";
        return new OutcomeFacts(
                outcome,
                new Standing(ownerCanBrowse, ownerIsServiceAccount, grantorMayGrant),
                new Exit(resolution, reasonGiven),
                waiver,
                delivered,
                Measures.DAY,
                people);
    }
}
