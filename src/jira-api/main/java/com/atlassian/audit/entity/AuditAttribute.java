package com.atlassian.audit.entity;

import java.util.Objects;

/**
 * Something else that is said of an event.
 *
 * <p>Source: docs.atlassian.com/atlassian-audit/1.12.1, same class.
 */
public class AuditAttribute {

    private final String nameI18nKey;
    private final String value;
    private final String name;

    private AuditAttribute(Builder builder) {
        this.nameI18nKey = builder.nameI18nKey;
        this.value = builder.value;
        this.name = builder.name;
    }

    /** Starts one with the key of its name's text, and its value. */
    public static Builder fromI18nKeys(String nameI18nKey, String value) {
        return new Builder(nameI18nKey, value);
    }

    /** The key of its name's text. */
    public String getNameI18nKey() {
        return nameI18nKey;
    }

    /** Its name; the key if none was given. */
    public String getName() {
        return name == null ? nameI18nKey : name;
    }

    /** Its value. */
    public String getValue() {
        return value;
    }

    /** Collects what makes up an attribute. */
    public static class Builder {

        private final String nameI18nKey;
        private final String value;
        private String name;

        private Builder(String nameI18nKey, String value) {
            this.nameI18nKey = Objects.requireNonNull(nameI18nKey, "nameI18nKey");
            this.value = Objects.requireNonNull(value, "value");
        }

        /** Its name, for hosts that do not know the key. */
        public Builder withNameTranslation(String text) {
            name = text;
            return this;
        }

        /** The attribute. */
        public AuditAttribute build() {
            return new AuditAttribute(this);
        }
    }
}
