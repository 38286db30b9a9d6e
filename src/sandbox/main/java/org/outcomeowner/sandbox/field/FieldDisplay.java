package org.outcomeowner.sandbox.field;

/**
 * A field's value, ready to be put into a page.
 *
 * @param id the field's id
 * @param label its name
 * @param html the value; escaped where it has to be
 */
public record FieldDisplay(String id, String label, String html) {}
