package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes issues in memory from what is stored. Nobody's permissions are asked. */
@Component
public final class IssueFactory {
    private final IssueRows rows;
    private final IssueLookups lookups;

    IssueFactory(IssueRows rows, IssueLookups lookups) {
        this.rows = rows;
        this.lookups = lookups;
    }

    /** A new issue that is not stored yet. */
    public MutableIssue create() {
        return new StoredIssue(lookups, Map.of());
    }

    /** A new issue that is not stored yet, of a creator other than its reporter perhaps; null for nobody. */
    public MutableIssue createdBy(ApplicationUser creator) {
        StoredIssue issue = new StoredIssue(lookups, Map.of());
        issue.putSilently(IssueColumn.CREATOR, creator == null ? null : creator.getKey());
        return issue;
    }

    /** The issue with the id. */
    public Optional<MutableIssue> byId(Long id) {
        return rows.byId(id).map(this::issue);
    }

    /** The issue with the key, whatever its case; also one that had it before it moved. */
    public Optional<MutableIssue> byKey(String key) {
        return rows.byKey(key).or(() -> rows.byFormerKey(key)).map(this::issue);
    }

    /** The issues in the order of the ids; unknown ids are left out. */
    public List<Issue> byIds(Collection<Long> ids) {
        Map<Long, Issue> found = new HashMap<>();
        rows.byIds(ids).forEach(values -> found.put((Long) values.get(IssueColumn.ID), issue(values)));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    MutableIssue issue(Map<IssueColumn, Object> values) {
        return new StoredIssue(lookups, values);
    }
}
