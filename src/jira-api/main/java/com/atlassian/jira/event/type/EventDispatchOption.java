package com.atlassian.jira.event.type;

import java.util.Objects;

/**
 * Which event an operation fires, if any.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; test doubles of whole Jira interfaces in
 * github.com/blackducksoftware/blackduck-jira; use in github.com/mailru/jira-plugins-mrimsender.
 */
public interface EventDispatchOption {

    /** Fires nothing. */
    EventDispatchOption DO_NOT_DISPATCH = new EventDispatchOption() {
        @Override
        public boolean isEventBeingSent() {
            return false;
        }

        @Override
        public Long getEventTypeId() {
            return null;
        }
    };

    /** Fires the event of an edit. */
    EventDispatchOption ISSUE_UPDATED = Factory.get(EventType.ISSUE_UPDATED_ID);

    /** Fires the event of an assignment. */
    EventDispatchOption ISSUE_ASSIGNED = Factory.get(EventType.ISSUE_ASSIGNED_ID);

    /** Fires the event of a deletion. */
    EventDispatchOption ISSUE_DELETED = Factory.get(EventType.ISSUE_DELETED_ID);

    /** True if an event is fired. */
    boolean isEventBeingSent();

    /** Id of the event type; null if nothing is fired. */
    Long getEventTypeId();

    /** Makes options for any event type. */
    final class Factory {

        private Factory() {}

        /** Fires the event of a type. */
        public static EventDispatchOption get(Long eventTypeId) {
            Objects.requireNonNull(eventTypeId, "eventTypeId");
            return new EventDispatchOption() {
                @Override
                public boolean isEventBeingSent() {
                    return true;
                }

                @Override
                public Long getEventTypeId() {
                    return eventTypeId;
                }
            };
        }
    }
}
