package org.outcomeowner.setup;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.jira.ServerTime;
import org.outcomeowner.jira.UserNames;
import org.springframework.stereotype.Component;

/** Who saved a policy last, and when: told to whoever comes too late. The audit log has the rest. */
@Component
public final class LastSaves {
    /** The policy of all projects. */
    static final String GLOBAL = "global";

    private static final String KEY = "org.outcomeowner.outcome-owner:policy-saved.";

    private final PluginSettingsFactory settings;
    private final JiraAuthenticationContext authentication;
    private final ServerTime time;
    private final UserNames names;

    public LastSaves(
            PluginSettingsFactory settings,
            JiraAuthenticationContext authentication,
            ServerTime time,
            UserNames names) {
        this.settings = settings;
        this.authentication = authentication;
        this.time = time;
        this.names = names;
    }

    /** The current user has saved it now. */
    void note(String policy) {
        ApplicationUser user = authentication.getLoggedInUser();
        Map<String, String> save =
                Map.of("user", user.getKey(), "at", Long.toString(time.now().toEpochMilli()));
        settings.createGlobalSettings().put(KEY + policy, save);
    }

    /** The last save; empty if none was noted. */
    Optional<Save> of(String policy) {
        return settings.createGlobalSettings().get(KEY + policy) instanceof Map<?, ?> save
                ? Optional.of(read(save))
                : Optional.empty();
    }

    private Save read(Map<?, ?> save) {
        Instant at = Instant.ofEpochMilli(Long.parseLong(save.get("at").toString()));
        return new Save(
                names.displayName(save.get("user").toString()), time.dayOf(at).toString());
    }

    /** Who, by full name, and on which day. */
    record Save(String who, String day) {}
}
