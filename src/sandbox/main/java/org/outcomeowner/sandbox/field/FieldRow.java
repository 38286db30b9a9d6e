package org.outcomeowner.sandbox.field;

/**
 * A custom field as the database knows it, whether or not its app is there.
 *
 * @param id the number in {@code customfield_…}
 * @param name its name, given by an administrator
 * @param description its help text; may be null
 * @param typeKey complete key of its type's module
 * @param searcherKey complete key of its searcher; null when it cannot be searched
 */
public record FieldRow(long id, String name, String description, String typeKey, String searcherKey) {}
