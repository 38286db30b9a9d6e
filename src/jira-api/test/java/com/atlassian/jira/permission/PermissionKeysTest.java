package com.atlassian.jira.permission;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import org.junit.Test;

public class PermissionKeysTest {

    @Test
    public void anAppsKeyOfTheSameNameIsTheSystemsKey() {
        ProjectPermissionKey key = new ProjectPermissionKey("BROWSE_PROJECTS");

        assertThat(key).isEqualTo(ProjectPermissions.BROWSE_PROJECTS);
        assertThat(key).hasSameHashCodeAs(ProjectPermissions.BROWSE_PROJECTS);
        assertThat(key).isNotEqualTo(ProjectPermissions.EDIT_ISSUES);
    }

    @Test
    public void globalKeysAreToldApartByName() {
        assertThat(GlobalPermissionKey.of("ADMINISTER")).isEqualTo(GlobalPermissionKey.ADMINISTER);
        assertThat(GlobalPermissionKey.SYSTEM_ADMIN).isNotEqualTo(GlobalPermissionKey.ADMINISTER);
    }
}
