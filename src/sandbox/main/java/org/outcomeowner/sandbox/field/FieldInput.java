package org.outcomeowner.sandbox.field;

/**
 * A field in a form, ready to be put into a page.
 *
 * @param id the field's id, under which errors are reported
 * @param label its name
 * @param required whether it wants a value
 * @param html label, input, error and description; escaped where it has to be
 * @param error the error shown in it; empty without one
 */
public record FieldInput(String id, String label, boolean required, String html, String error) {}
