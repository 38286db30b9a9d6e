package com.atlassian.audit.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class AuditEventTest {
    private static final AuditType TYPE = AuditType.fromI18nKeys(
                    CoverageArea.ECOSYSTEM, CoverageLevel.BASE, "app.category", "app.action")
            .build();

    @Test
    public void aValueThatDidNotChangeIsLeftOut() {
        ChangedValue same =
                ChangedValue.fromI18nKeys("app.mode").from("warn").to("warn").build();
        ChangedValue gone = ChangedValue.fromI18nKeys("app.limit").from("3").build();

        AuditEvent event = AuditEvent.builder(TYPE)
                .addChangedValueIfDifferent(same)
                .addChangedValueIfDifferent(gone)
                .build();

        assertThat(event.getChangedValues()).containsExactly(gone);
    }

    @Test
    public void aNameThatIsNotGivenIsItsKey() {
        assertThat(ChangedValue.fromI18nKeys("app.mode").build().getKey()).isEqualTo("app.mode");
        assertThat(AuditAttribute.fromI18nKeys("app.why", "x").build().getName())
                .isEqualTo("app.why");
        assertThat(AuditAttribute.fromI18nKeys("app.why", "x")
                        .withNameTranslation("Reason")
                        .build()
                        .getName())
                .isEqualTo("Reason");
    }

    @Test
    public void anEventKnowsWhatItWasBuiltOf() {
        AuditResource project = AuditResource.builder("GROW", "Project").id("1").build();

        AuditEvent event = AuditEvent.builder(TYPE)
                .appendAffectedObjects(List.of(project))
                .appendChangedValues(List.of())
                .build();

        assertThat(event.getAffectedObjects()).containsExactly(project);
        assertThat(event.getActionI18nKey()).isEqualTo("app.action");
        assertThat(event.getCategoryI18nKey()).isEqualTo("app.category");
        assertThat(event.getAction()).isNull();
        assertThat(event.getLevel()).isEqualTo(CoverageLevel.BASE);
    }
}
