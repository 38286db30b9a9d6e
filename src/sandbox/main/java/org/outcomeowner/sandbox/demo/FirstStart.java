package org.outcomeowner.sandbox.demo;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import org.outcomeowner.sandbox.StartupTask;
import org.outcomeowner.sandbox.config.Category;
import org.outcomeowner.sandbox.config.ConstantsAdmin;
import org.outcomeowner.sandbox.field.screen.ScreenAdmin;
import org.outcomeowner.sandbox.security.PermissionAdmin;
import org.outcomeowner.sandbox.store.Tx;
import org.outcomeowner.sandbox.user.NewUser;
import org.outcomeowner.sandbox.user.UserAdmin;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives an empty database an administrator, {@code admin} with password {@code admin}, and Jira's usual constants. */
@Component
@Order(100)
final class FirstStart implements StartupTask {
    private static final String ADMINISTRATORS = "jira-administrators";
    private static final String USERS = "jira-software-users";

    private final UserManager users;
    private final UserAdmin userAdmin;
    private final PermissionAdmin permissions;
    private final ConstantsAdmin constants;
    private final ScreenAdmin screens;
    private final Tx tx;

    FirstStart(
            UserManager users,
            UserAdmin userAdmin,
            PermissionAdmin permissions,
            ConstantsAdmin constants,
            ScreenAdmin screens,
            Tx tx) {
        this.users = users;
        this.userAdmin = userAdmin;
        this.permissions = permissions;
        this.constants = constants;
        this.screens = screens;
        this.tx = tx;
    }

    @Override
    public void run() {
        if (users.getUserByName("admin") == null) {
            tx.run(this::setUp);
        }
    }

    private void setUp() {
        List.of(ADMINISTRATORS, USERS).forEach(userAdmin::createGroup);
        ApplicationUser admin = userAdmin.create(new NewUser("admin", "Ada Admin", "admin@example.com", "admin"));
        List.of(ADMINISTRATORS, USERS).forEach(group -> userAdmin.addToGroup(admin, group));
        permissions.grantGlobally(GlobalPermissionKey.SYSTEM_ADMIN, ADMINISTRATORS);
        permissions.grantGlobally(GlobalPermissionKey.ADMINISTER, ADMINISTRATORS);
        permissions.grantGlobally(GlobalPermissionKey.BULK_CHANGE, USERS);
        addConstants();
        screens.createFieldConfiguration("Default Field Configuration", true);
    }

    private void addConstants() {
        List.of("Epic", "Story", "Task", "Bug").forEach(constants::createIssueType);
        constants.createStatus("To Do", Category.TO_DO);
        constants.createStatus("In Progress", Category.IN_PROGRESS);
        constants.createStatus("Done", Category.DONE);
        List.of("Done", "Won't Do", "Duplicate", "Cannot Reproduce").forEach(constants::createResolution);
        List.of("Highest", "High", "Medium", "Low", "Lowest").forEach(constants::createPriority);
    }
}
