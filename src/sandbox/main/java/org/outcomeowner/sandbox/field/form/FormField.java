package org.outcomeowner.sandbox.field.form;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Map;

/** A field that can stand on a screen. */
public interface FormField {
    /** The field's id, under which errors are reported. */
    String id();

    /** The field's name in messages and labels. */
    String name();

    /** Whether the issue has the field: Jira's own always, custom ones in their contexts. */
    boolean existsFor(Issue issue);

    /** Whether the issue has the field and the user may set it. */
    boolean isOfferedFor(Issue issue, ApplicationUser user);

    /** The stored value as the parameters a form would post. */
    Map<String, String[]> parametersOf(Issue issue);

    /** Checks what was posted; each error goes under the field's id. */
    void validate(FieldRequest request, ErrorCollection errors);

    /** Puts what was posted, and found valid, into the issue. */
    void apply(FieldRequest request);

    /** Gives a new issue the field's default, if there is one. */
    void applyDefault(MutableIssue issue, ApplicationUser creator);

    /** Whether the issue has no value in this field. */
    boolean isEmpty(Issue issue);
}
