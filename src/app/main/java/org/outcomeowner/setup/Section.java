package org.outcomeowner.setup;

import java.util.List;
import java.util.Locale;
import org.outcomeowner.rules.Setting;

/** The settings of a policy in the order of its pages. */
enum Section {
    GATE(Setting.OUTCOME_TYPES, Setting.MODE),
    RESULTS(Setting.MAX_MEASURES, Setting.EVIDENCE, Setting.INSIGHT, Setting.EXEMPT_RESOLUTIONS, Setting.MEASURING),
    AUTHORITY(Setting.AUTHORITY_REQUIRED, Setting.SELF_GRANT, Setting.AUTHORITY_GRANTORS),
    WAIVERS(Setting.WAIVER_GRANTORS, Setting.LONGEST_WAIVER),
    OWNERS(Setting.SERVICE_ACCOUNTS, Setting.OWNER_LIMIT),
    BYPASSES(Setting.RESPONSE, Setting.RECIPIENTS);

    private final List<Setting> settings;

    Section(Setting... settings) {
        this.settings = List.of(settings);
    }

    List<Setting> settings() {
        return settings;
    }

    /** The key of its heading in the message bundles. */
    String nameKey() {
        return "outcome-owner.setup.section." + name().toLowerCase(Locale.ROOT);
    }
}
