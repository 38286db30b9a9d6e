package org.outcomeowner;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.outcome.Authority;
import org.outcomeowner.outcome.Grant;
import org.outcomeowner.outcome.Measure;
import org.outcomeowner.outcome.MeasuredResult;
import org.outcomeowner.outcome.Measures;

/** GROW-1, owned by olivia, with authority granted by max and everything measured: ready for all, to be spoiled in one place by a test. */
public final class Epic {
    public static final long PROJECT = 10_000L;
    private static final Instant GRANTED = Instant.parse("2026-10-01T08:00:00Z");

    public final MutableIssue issue = mock(MutableIssue.class, "GROW-1");
    private final Map<CustomField, Object> values = new HashMap<>();
    private final Jira jira;

    public Epic(Jira jira) {
        this.jira = jira;
        Status status = mock(Status.class);
        when(status.getName()).thenReturn("Measuring");
        StatusCategory category = mock(StatusCategory.class);
        when(category.getKey()).thenReturn("indeterminate");
        when(status.getStatusCategory()).thenReturn(category);
        when(issue.getProjectId()).thenReturn(PROJECT);
        when(issue.getIssueTypeId()).thenReturn("10000");
        when(issue.getCreated()).thenReturn(Timestamp.from(Jira.NOW));
        when(issue.getId()).thenReturn(7L);
        when(issue.getKey()).thenReturn("GROW-1");
        when(issue.getSummary()).thenReturn("Spring campaign");
        when(issue.getStatus()).thenReturn(status);
        when(issue.getCustomFieldValue(any())).thenAnswer(call -> values.get(call.<CustomField>getArgument(0)));
        doAnswer(call -> values.put(call.getArgument(0), call.getArgument(1)))
                .when(issue)
                .setCustomFieldValue(any(), any());
        owner(jira.olivia).authority(grantedBy(jira.max)).measures(defaultMeasures());
    }

    public Epic owner(ApplicationUser user) {
        values.put(jira.fields.owner, user);
        return this;
    }

    public Epic authority(Authority authority) {
        values.put(jira.fields.authority, authority);
        return this;
    }

    public Epic result(MeasuredResult result) {
        values.put(jira.fields.result, result);
        return this;
    }

    public Epic measures(Measure... measures) {
        return result(new MeasuredResult(List.of(measures), Optional.of("Start earlier")));
    }

    public Epic withoutInsight() {
        MeasuredResult present = (MeasuredResult) values.get(jira.fields.result);
        return result(new MeasuredResult(present.measures(), Optional.empty()));
    }

    public Epic resolution(String name) {
        Resolution resolution = mock(Resolution.class);
        when(resolution.getName()).thenReturn(name);
        when(issue.getResolution()).thenReturn(resolution);
        return this;
    }

    /** Nothing filled in. */
    public Epic blank() {
        values.clear();
        return this;
    }

    public Object value(CustomField field) {
        return values.get(field);
    }

    /** A stamped authority given to olivia. */
    public static Authority grantedBy(ApplicationUser user) {
        return Authority.granted(Optional.of("up to 50,000 EUR"), new Grant("k-olivia", user.getKey(), GRANTED));
    }

    private static Measure[] defaultMeasures() {
        return new Measure[] {Measures.proved(Measures.leads(), 530), Measures.proved(Measures.budget(), 48_000)};
    }
}
