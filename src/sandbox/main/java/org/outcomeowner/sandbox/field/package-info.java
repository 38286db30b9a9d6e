/**
 * Custom fields of any app's types, their contexts and stored values, and every field's place in forms, views and
 * JSON. Others use Jira's managers, {@link org.outcomeowner.sandbox.field.FieldForms}, {@link
 * org.outcomeowner.sandbox.field.JsonFields} and, to set fields up, {@link org.outcomeowner.sandbox.field.FieldAdmin}.
 */
package org.outcomeowner.sandbox.field;
