package org.outcomeowner.policy;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Optional;
import org.outcomeowner.rules.Policy;
import org.springframework.stereotype.Component;

/** The policy in Jira's settings, read anew each time so that a change holds on every node at once. */
@Component
public final class PolicyStore {
    static final String KEY = "org.outcomeowner.outcome-owner:policy";

    private final PluginSettingsFactory settings;

    public PolicyStore(PluginSettingsFactory settings) {
        this.settings = settings;
    }

    /**
     * The policy in force; the defaults until one is stored.
     *
     * @throws UnreadablePolicyException if what is stored makes no sense: nothing is decided by a policy that can't be read
     */
    public Policy current() {
        return Optional.ofNullable(global().get(KEY))
                .map(Object::toString)
                .map(PolicyJson::read)
                .orElseGet(Policy::defaults);
    }

    /** Replaces the policy. */
    public void save(Policy policy) {
        global().put(KEY, PolicyJson.write(policy));
    }

    private PluginSettings global() {
        return settings.createGlobalSettings();
    }
}
