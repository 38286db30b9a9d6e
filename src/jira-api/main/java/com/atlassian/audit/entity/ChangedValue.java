package com.atlassian.audit.entity;

import java.util.Objects;

/**
 * A value that an event changed.
 *
 * <p>Source: docs.atlassian.com/atlassian-audit/1.12.1, same class.
 */
public class ChangedValue {

    private final String i18nKey;
    private final String key;
    private final String from;
    private final String to;

    private ChangedValue(Builder builder) {
        this.i18nKey = builder.i18nKey;
        this.key = builder.key;
        this.from = builder.from;
        this.to = builder.to;
    }

    /** Starts one with the key of the text that names the value. */
    public static Builder fromI18nKeys(String i18nKey) {
        return new Builder(i18nKey);
    }

    /** The key of the text that names the value. */
    public String getI18nKey() {
        return i18nKey;
    }

    /** The text that names the value; the key if none was given. */
    public String getKey() {
        return key == null ? i18nKey : key;
    }

    /** What it was; null if it was not there. */
    public String getFrom() {
        return from;
    }

    /** What it is; null if it is gone. */
    public String getTo() {
        return to;
    }

    /** Collects what makes up a changed value. */
    public static class Builder {

        private final String i18nKey;
        private String key;
        private String from;
        private String to;

        private Builder(String i18nKey) {
            this.i18nKey = Objects.requireNonNull(i18nKey, "i18nKey");
        }

        /** The text that names the value, for hosts that do not know the key. */
        public Builder withKeyTranslation(String text) {
            key = text;
            return this;
        }

        /** What it was. */
        public Builder from(String value) {
            from = value;
            return this;
        }

        /** What it is. */
        public Builder to(String value) {
            to = value;
            return this;
        }

        /** The changed value. */
        public ChangedValue build() {
            return new ChangedValue(this);
        }
    }
}
