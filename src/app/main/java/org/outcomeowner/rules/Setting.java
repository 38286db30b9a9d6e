package org.outcomeowner.rules;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a project can decide for itself, where administrators let it. */
public enum Setting {
    OUTCOME_TYPES("outcomeTypes"),
    MODE("mode"),
    MAX_MEASURES("maxMeasures"),
    EVIDENCE("evidenceRequired"),
    INSIGHT("insightRequired"),
    EXEMPT_RESOLUTIONS("exemptResolutions"),
    MEASURING("measuring"),
    AUTHORITY_REQUIRED("authorityRequired"),
    SELF_GRANT("selfGrantAllowed"),
    AUTHORITY_GRANTORS("authorityGrantors"),
    WAIVER_GRANTORS("waiverGrantors"),
    LONGEST_WAIVER("longestWaiver"),
    SERVICE_ACCOUNTS("serviceAccountGroups"),
    OWNER_LIMIT("ownerLimit"),
    RESPONSE("bypassResponse"),
    RECIPIENTS("recipients");

    private static final Set<Setting> ABOUT_TRUST =
            EnumSet.of(SELF_GRANT, AUTHORITY_GRANTORS, WAIVER_GRANTORS, SERVICE_ACCOUNTS, RESPONSE);

    private final String key;

    Setting(String key) {
        this.key = key;
    }

    /** The setting with this key; empty when there is none. */
    public static Optional<Setting> of(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }

    /** Those that a fresh installation lets projects decide: all but who is trusted with what. */
    static Set<Setting> openAtFirst() {
        return EnumSet.complementOf(EnumSet.copyOf(ABOUT_TRUST));
    }

    /** The key in documents and forms. */
    public String key() {
        return key;
    }

    /** The key of its name in the message bundles. */
    public String nameKey() {
        return "outcome-owner.setting." + key;
    }
}
