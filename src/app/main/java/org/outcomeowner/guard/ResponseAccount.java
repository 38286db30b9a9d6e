package org.outcomeowner.guard;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The account in whose name the app comments and reopens. It is one that administrators named for that, never the person who closed the epic. */
@Component
public final class ResponseAccount {
    private static final String KEY = "org.outcomeowner.outcome-owner:response-account";

    private final PluginSettingsFactory settings;
    private final UserManager users;
    private final FlagAudit audit;

    ResponseAccount(PluginSettingsFactory settings, UserManager users, FlagAudit audit) {
        this.settings = settings;
        this.users = users;
        this.audit = audit;
    }

    /** The account; empty when none is named, or the one named is not active any more. */
    public Optional<ApplicationUser> user() {
        return key().map(users::getUserByKey).filter(ApplicationUser::isActive);
    }

    /** The login name of the account, for the form; empty when none is named. */
    public Optional<String> name() {
        return key().map(key -> Optional.ofNullable(users.getUserByKey(key))
                .map(ApplicationUser::getName)
                .orElse(key));
    }

    /** Names the account; blank for none. False, and nothing is changed, when there is no such active user. */
    public boolean name(String userName) {
        Optional<ApplicationUser> user =
                Optional.ofNullable(users.getUserByName(userName.strip())).filter(ApplicationUser::isActive);
        if (user.isEmpty() && !userName.isBlank()) {
            return false;
        }
        String before = name().orElse("");
        user.ifPresentOrElse(
                present -> settings.createGlobalSettings().put(KEY, present.getKey()),
                () -> settings.createGlobalSettings().remove(KEY));
        audit.account(before, userName.strip());
        return true;
    }

    private Optional<String> key() {
        return Optional.ofNullable(settings.createGlobalSettings().get(KEY)).map(Object::toString);
    }
}
