package org.outcomeowner.sandbox.web.bulk;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A bulk change under way or done. */
final class BulkRun {
    /**
     * What came of one issue.
     *
     * @param key its key before the change
     * @param errors the whole text of each refusal; empty if it is changed
     */
    public record Line(String key, List<String> errors) {}

    private final String id;
    private final String owner;
    private final String title;
    private final int total;
    private final List<Line> lines = new CopyOnWriteArrayList<>();

    BulkRun(String id, String owner, String title, int total) {
        this.id = id;
        this.owner = owner;
        this.title = title;
        this.total = total;
    }

    void report(String key, List<String> errors) {
        lines.add(new Line(key, List.copyOf(errors)));
    }

    String id() {
        return id;
    }

    boolean isOwnedBy(String userKey) {
        return owner.equals(userKey);
    }

    String title() {
        return title;
    }

    int total() {
        return total;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    boolean isDone() {
        return lines.size() == total;
    }
}
