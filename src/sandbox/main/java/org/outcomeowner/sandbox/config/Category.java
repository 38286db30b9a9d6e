package org.outcomeowner.sandbox.config;

import com.atlassian.jira.issue.status.category.StatusCategory;

/** Jira's status categories with the ids, keys and colours that its REST API shows at {@code /statuscategory}. */
public enum Category implements StatusCategory {
    TO_DO(2, "new", "To Do", "default"),
    IN_PROGRESS(4, "indeterminate", "In Progress", "inprogress"),
    DONE(3, "done", "Done", "success");

    private final long id;
    private final String key;
    private final String displayName;
    private final String color;

    Category(long id, String key, String displayName, String color) {
        this.id = id;
        this.key = key;
        this.displayName = displayName;
        this.color = color;
    }

    static Category of(long id) {
        for (Category category : values()) {
            if (category.id == id) {
                return category;
            }
        }
        throw new IllegalStateException("Status category " + id + " is unknown");
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return displayName;
    }

    @Override
    public String getColorName() {
        return color;
    }
}
