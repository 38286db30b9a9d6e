package org.outcomeowner.rules.input;

import java.util.Arrays;
import java.util.List;
import org.outcomeowner.rules.Setting;

/** The fields of a policy's form. Those with several values are sent several times, or one to a line. */
public enum PolicyField {
    /** Ticked to leave it to where the app's fields apply. */
    EVERY_TYPE("everyType", Setting.OUTCOME_TYPES),
    /** Ids of issue types, several. */
    OUTCOME_TYPES("outcomeTypes", Setting.OUTCOME_TYPES),
    /** Key of a mode. */
    MODE("mode", Setting.MODE),
    /** The day from which it holds, blank for today. */
    MODE_FROM("modeFrom", Setting.MODE),
    MAX_MEASURES("maxMeasures", Setting.MAX_MEASURES),
    EVIDENCE("evidenceRequired", Setting.EVIDENCE),
    INSIGHT("insightRequired", Setting.INSIGHT),
    /** Names, several. */
    EXEMPT_RESOLUTIONS("exemptResolutions", Setting.EXEMPT_RESOLUTIONS),
    /** Names, several. */
    MEASURING_STATUSES("measuringStatuses", Setting.MEASURING),
    MEASURING_DAYS("measuringDays", Setting.MEASURING),
    AUTHORITY_REQUIRED("authorityRequired", Setting.AUTHORITY_REQUIRED),
    SELF_GRANT("selfGrantAllowed", Setting.SELF_GRANT),
    /** Names, several. */
    AUTHORITY_GROUPS("authorityGroups", Setting.AUTHORITY_GRANTORS),
    /** Ids, several. */
    AUTHORITY_ROLES("authorityRoles", Setting.AUTHORITY_GRANTORS),
    /** Names, several. */
    WAIVER_GROUPS("waiverGroups", Setting.WAIVER_GRANTORS),
    /** Ids, several. */
    WAIVER_ROLES("waiverRoles", Setting.WAIVER_GRANTORS),
    LONGEST_WAIVER("longestWaiver", Setting.LONGEST_WAIVER),
    /** Names, several. */
    SERVICE_ACCOUNT_GROUPS("serviceAccountGroups", Setting.SERVICE_ACCOUNTS),
    /** Blank for no limit. */
    OWNER_LIMIT("ownerLimit", Setting.OWNER_LIMIT),
    /** Key of an action. */
    RESPONSE("bypassResponse", Setting.RESPONSE),
    /** Name of a transition; ignored unless the response is to reopen. */
    REOPEN_TRANSITION("reopenTransition", Setting.RESPONSE),
    /** Names, several. */
    RECIPIENT_GROUPS("recipientGroups", Setting.RECIPIENTS),
    /** Login names, several. */
    RECIPIENT_USERS("recipientUsers", Setting.RECIPIENTS);

    private final String key;
    private final Setting setting;

    PolicyField(String key, Setting setting) {
        this.key = key;
        this.setting = setting;
    }

    /** The fields of a setting. */
    public static List<PolicyField> of(Setting setting) {
        return Arrays.stream(values()).filter(field -> field.setting == setting).toList();
    }

    /** The name of the parameter. */
    public String key() {
        return key;
    }

    /** The setting that it is a part of. */
    public Setting setting() {
        return setting;
    }

    /** The key of its label in the message bundles. */
    public String labelKey() {
        return "outcome-owner.policy.label." + key;
    }
}
