package org.outcomeowner.sandbox.ao;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class NamespaceTest {
    @Test
    public void beginsTableNamesAsAtlassiansExampleDoes() {
        assertThat(Namespace.of("com.atlassian.example.ao.myplugin").prefix()).isEqualTo("AO_28BE2D_");
    }

    @Test
    public void leavesTheTablesOfOthersAlone() {
        Namespace namespace = Namespace.of("com.atlassian.example.ao.myplugin");

        assertThat(namespace.shouldManageTable("ao_28be2d_my_object", false)).isTrue();
        assertThat(namespace.shouldManageTable("AO_28BE2E_MY_OBJECT", true)).isFalse();
        assertThat(namespace.shouldManageTable("ISSUE", true)).isFalse();
    }
}
