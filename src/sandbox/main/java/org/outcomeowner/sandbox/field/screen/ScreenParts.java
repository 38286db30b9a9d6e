package org.outcomeowner.sandbox.field.screen;

import com.atlassian.jira.issue.fields.FieldManager;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a screen needs to read and change itself. */
@Component
record ScreenParts(ScreenRows rows, ObjectProvider<FieldManager> fields, Tx tx) {}
