package org.outcomeowner.sandbox.automation;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.UUID;
import org.outcomeowner.sandbox.StartupTask;
import org.outcomeowner.sandbox.store.Tx;
import org.outcomeowner.sandbox.user.NewUser;
import org.outcomeowner.sandbox.user.UserAdmin;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The technical user whom rules act as. Nobody knows the password. */
@Component
@Order(150)
final class AutomationActor implements StartupTask {
    private static final String NAME = "automation";

    private final UserManager users;
    private final UserAdmin admin;
    private final Tx tx;

    AutomationActor(UserManager users, UserAdmin admin, Tx tx) {
        this.users = users;
        this.admin = admin;
        this.tx = tx;
    }

    @Override
    public void run() {
        if (users.getUserByName(NAME) == null) {
            tx.run(() -> {
                NewUser actor = new NewUser(
                        NAME,
                        "Automation",
                        "automation@example.com",
                        UUID.randomUUID().toString());
                admin.addToGroup(admin.create(actor), "jira-software-users");
            });
        }
    }

    ApplicationUser user() {
        return users.getUserByName(NAME);
    }
}
