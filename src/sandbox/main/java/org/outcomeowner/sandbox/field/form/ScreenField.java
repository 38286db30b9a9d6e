package org.outcomeowner.sandbox.field.form;

/**
 * A field of a screen, as it is for one issue and one user.
 *
 * @param field the field
 * @param required whether the field configuration wants a value
 */
public record ScreenField(FormField field, boolean required) {}
