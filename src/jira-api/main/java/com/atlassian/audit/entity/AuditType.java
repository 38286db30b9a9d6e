package com.atlassian.audit.entity;

import java.util.Objects;

/**
 * What kind of event it is: area, level, category and action. Category and action are keys of texts.
 *
 * <p>Source: docs.atlassian.com/atlassian-audit/1.12.1, same class.
 */
public class AuditType {

    private final CoverageArea area;
    private final CoverageLevel level;
    private final String categoryI18nKey;
    private final String actionI18nKey;
    private final String category;
    private final String action;

    private AuditType(Builder builder) {
        this.area = builder.area;
        this.level = builder.level;
        this.categoryI18nKey = builder.categoryI18nKey;
        this.actionI18nKey = builder.actionI18nKey;
        this.category = builder.category;
        this.action = builder.action;
    }

    /** Starts one with the keys of its texts. */
    public static Builder fromI18nKeys(
            CoverageArea area, CoverageLevel level, String categoryI18nKey, String actionI18nKey) {
        return new Builder(area, level, categoryI18nKey, actionI18nKey);
    }

    /** The part of the product. */
    public CoverageArea getArea() {
        return area;
    }

    /** How important it is. */
    public CoverageLevel getLevel() {
        return level;
    }

    /** The key of the category's text. */
    public String getCategoryI18nKey() {
        return categoryI18nKey;
    }

    /** The key of the action's text. */
    public String getActionI18nKey() {
        return actionI18nKey;
    }

    /** The category's text where there is no such key; null if not given. */
    public String getCategory() {
        return category;
    }

    /** The action's text where there is no such key; null if not given. */
    public String getAction() {
        return action;
    }

    /** Collects what makes up a type. */
    public static class Builder {

        private final CoverageArea area;
        private final CoverageLevel level;
        private final String categoryI18nKey;
        private final String actionI18nKey;
        private String category;
        private String action;

        private Builder(CoverageArea area, CoverageLevel level, String categoryI18nKey, String actionI18nKey) {
            this.area = Objects.requireNonNull(area, "area");
            this.level = Objects.requireNonNull(level, "level");
            this.categoryI18nKey = Objects.requireNonNull(categoryI18nKey, "categoryI18nKey");
            this.actionI18nKey = Objects.requireNonNull(actionI18nKey, "actionI18nKey");
        }

        /** The category's text, for hosts that do not know the key. */
        public Builder withCategoryTranslation(String text) {
            category = text;
            return this;
        }

        /** The action's text, for hosts that do not know the key. */
        public Builder withActionTranslation(String text) {
            action = text;
            return this;
        }

        /** The type. */
        public AuditType build() {
            return new AuditType(this);
        }
    }
}
