package org.outcomeowner.jira;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.audit.entity.AuditResource;
import com.atlassian.audit.entity.AuditType;
import com.atlassian.audit.entity.ChangedValue;
import com.atlassian.audit.entity.CoverageArea;
import com.atlassian.audit.entity.CoverageLevel;
import java.util.List;
import org.outcomeowner.outcome.Translator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes into Jira's audit log. What is recorded has happened already: when the log fails, Jira's own log file takes the entry, and the change stays.
 */
@Component
public final class AuditTrail {
    private static final Logger LOG = LoggerFactory.getLogger(AuditTrail.class);
    private static final String CATEGORY = "outcome-owner.audit.category";

    private final AuditService audit;
    private final Translator english = new EnglishTexts();

    public AuditTrail(AuditService audit) {
        this.audit = audit;
    }

    /** Records what the current user has just done. */
    public void record(AuditEntry entry) {
        try {
            audit.audit(event(entry));
        } catch (RuntimeException e) {
            LOG.error("The audit log did not take {}", entry, e);
        }
    }

    private AuditEvent event(AuditEntry entry) {
        return AuditEvent.builder(type(entry.actionKey()))
                .affectedObject(resource(entry.subject()))
                .appendChangedValues(entry.changes().stream().map(this::changed).toList())
                .build();
    }

    /** The words stand beside their keys, since the log is read without the app too. */
    private AuditType type(String actionKey) {
        return AuditType.fromI18nKeys(CoverageArea.ECOSYSTEM, CoverageLevel.BASE, CATEGORY, actionKey)
                .withCategoryTranslation(say(CATEGORY))
                .withActionTranslation(say(actionKey))
                .build();
    }

    private static AuditResource resource(AuditEntry.Subject subject) {
        AuditResource.Builder resource = AuditResource.builder(subject.name(), subject.type());
        return subject.id().isEmpty()
                ? resource.build()
                : resource.id(subject.id()).build();
    }

    private ChangedValue changed(AuditChange change) {
        return ChangedValue.fromI18nKeys(change.nameKey())
                .withKeyTranslation(say(change.nameKey()))
                .from(change.from())
                .to(change.to())
                .build();
    }

    private String say(String key) {
        return english.translate(key, List.of());
    }
}
