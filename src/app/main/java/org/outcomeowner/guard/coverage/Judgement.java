package org.outcomeowner.guard.coverage;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.outcomeowner.rules.Shortfall;

/** How a way stands, and where its validator asks too little. */
public record Judgement(Standing standing, List<Weakness> weaknesses) {
    public Judgement {
        Objects.requireNonNull(standing, "standing");
        weaknesses = List.copyOf(weaknesses);
    }

    static Judgement of(Standing standing) {
        return new Judgement(standing, List.of());
    }

    /**
     * What a validator leaves out.
     *
     * @param project key of the project whose policy asks for it; blank for the policy of all projects
     */
    public record Weakness(String project, Set<Shortfall> shortfalls) {
        public Weakness {
            shortfalls = Set.copyOf(shortfalls);
        }
    }
}
