package org.outcomeowner.guard.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays the live workflow and its draft over each other. */
final class Rows {
    private final Judge judge;
    private final List<ProjectUse> uses;

    Rows(Judge judge, List<ProjectUse> uses) {
        this.judge = judge;
        this.uses = uses;
    }

    /** The ways of the live workflow in its order, then those that only the draft has. */
    List<Row> of(Drawing live, Optional<Drawing> draft) {
        Map<Way.Key, Way> now = byKey(live);
        Map<Way.Key, Way> then = draft.map(Rows::byKey).orElse(now);
        List<Row> rows = new ArrayList<>();
        now.forEach((key, way) -> rows.add(row(way, Optional.of(way), Optional.ofNullable(then.get(key)), draft)));
        then.forEach((key, way) -> {
            if (!now.containsKey(key)) {
                rows.add(row(way, Optional.empty(), Optional.of(way), draft));
            }
        });
        return rows;
    }

    private Row row(Way way, Optional<Way> now, Optional<Way> then, Optional<Drawing> draft) {
        Optional<Judgement> live = now.map(this::judge);
        Optional<Judgement> drafted = then.map(this::judge);
        return draft.isPresent()
                ? new Row(way, live, drafted, Remark.of(live, drafted))
                : new Row(way, live, Optional.empty(), Remark.NONE);
    }

    private Judgement judge(Way way) {
        return judge.of(way, uses);
    }

    private static Map<Way.Key, Way> byKey(Drawing drawing) {
        Map<Way.Key, Way> ways = new LinkedHashMap<>();
        drawing.ways().forEach(way -> ways.putIfAbsent(way.key(), way));
        return ways;
    }
}
