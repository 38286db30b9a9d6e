package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.issue.fields.CustomField;
import org.outcomeowner.sandbox.field.form.ScreenField;

/**
 * A custom field on a screen.
 *
 * @param custom the field
 * @param onScreen what it is on the screen
 */
record CustomScreenField(CustomField custom, ScreenField onScreen) {}
