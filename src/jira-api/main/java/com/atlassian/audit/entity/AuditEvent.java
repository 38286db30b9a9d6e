package com.atlassian.audit.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Something worth remembering. Who did it and when is for the host to add.
 *
 * <p>Source: docs.atlassian.com/atlassian-audit/1.12.1, same class; use in github.com/mailru/jira-plugins-mrimsender.
 */
public class AuditEvent {

    private final AuditType type;
    private final List<AuditResource> affectedObjects;
    private final List<ChangedValue> changedValues;
    private final List<AuditAttribute> extraAttributes;

    private AuditEvent(Builder builder) {
        this.type = builder.type;
        this.affectedObjects = List.copyOf(builder.affectedObjects);
        this.changedValues = List.copyOf(builder.changedValues);
        this.extraAttributes = List.copyOf(builder.extraAttributes);
    }

    /** Starts one of this type. */
    public static Builder builder(AuditType type) {
        return new Builder(type);
    }

    /** The key of the category's text. */
    public String getCategoryI18nKey() {
        return type.getCategoryI18nKey();
    }

    /** The category's text where there is no such key; null if not given. */
    public String getCategory() {
        return type.getCategory();
    }

    /** The key of the action's text. */
    public String getActionI18nKey() {
        return type.getActionI18nKey();
    }

    /** The action's text where there is no such key; null if not given. */
    public String getAction() {
        return type.getAction();
    }

    /** The part of the product. */
    public CoverageArea getArea() {
        return type.getArea();
    }

    /** How important it is. */
    public CoverageLevel getLevel() {
        return type.getLevel();
    }

    /** What it was about. */
    public List<AuditResource> getAffectedObjects() {
        return affectedObjects;
    }

    /** What it changed. */
    public List<ChangedValue> getChangedValues() {
        return changedValues;
    }

    /** What else is said of it. */
    public Collection<AuditAttribute> getExtraAttributes() {
        return extraAttributes;
    }

    /** Collects what makes up an event. */
    public static class Builder {

        private final AuditType type;
        private final List<AuditResource> affectedObjects = new ArrayList<>();
        private final List<ChangedValue> changedValues = new ArrayList<>();
        private final List<AuditAttribute> extraAttributes = new ArrayList<>();

        private Builder(AuditType type) {
            this.type = Objects.requireNonNull(type, "type");
        }

        /** Adds a thing it was about. */
        public Builder affectedObject(AuditResource resource) {
            affectedObjects.add(resource);
            return this;
        }

        /** Adds things it was about. */
        public Builder appendAffectedObjects(List<AuditResource> resources) {
            affectedObjects.addAll(resources);
            return this;
        }

        /** Adds a value it changed. */
        public Builder changedValue(ChangedValue value) {
            changedValues.add(value);
            return this;
        }

        /** Adds values it changed. */
        public Builder appendChangedValues(Collection<ChangedValue> values) {
            changedValues.addAll(values);
            return this;
        }

        /** Adds the value if it did change. */
        public Builder addChangedValueIfDifferent(ChangedValue value) {
            return Objects.equals(value.getFrom(), value.getTo()) ? this : changedValue(value);
        }

        /** Adds something else that is said of it. */
        public Builder extraAttribute(AuditAttribute attribute) {
            extraAttributes.add(attribute);
            return this;
        }

        /** The event. */
        public AuditEvent build() {
            return new AuditEvent(this);
        }
    }
}
