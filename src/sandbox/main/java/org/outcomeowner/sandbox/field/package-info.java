/**
 * Custom fields of any app's types, their contexts and stored values, and every field's place in forms and views.
 * Others use Jira's managers, {@link org.outcomeowner.sandbox.field.FieldForms} and, to set fields up, {@link
 * org.outcomeowner.sandbox.field.FieldAdmin}.
 */
package org.outcomeowner.sandbox.field;
