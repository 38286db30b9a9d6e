package org.outcomeowner.sandbox.security;

/** Something that nobody may change while it is archived. */
public interface Archivable {
    /** True from archiving to restoring. */
    boolean isArchived();
}
