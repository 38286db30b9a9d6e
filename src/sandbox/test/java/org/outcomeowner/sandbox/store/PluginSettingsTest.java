package org.outcomeowner.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.outcomeowner.sandbox.TestHost;

public class PluginSettingsTest {
    @Rule
    public TestHost host = TestHost.inMemory();

    private PluginSettings settings;

    @Before
    public void open() {
        settings = host.get(PluginSettingsFactory.class).createGlobalSettings();
    }

    @Test
    public void givesBackEachKindOfValue() {
        Properties properties = new Properties();
        properties.setProperty("a", "b");
        settings.put("text", "wörter");
        settings.put("list", List.of("a", "b"));
        settings.put("map", Map.of("k", "v"));
        settings.put("properties", properties);
        assertThat(settings.get("text")).isEqualTo("wörter");
        assertThat(settings.get("list")).isEqualTo(List.of("a", "b"));
        assertThat(settings.get("map")).isEqualTo(Map.of("k", "v"));
        assertThat(settings.get("properties")).isEqualTo(properties);
    }

    @Test
    public void givesBackTheValueBeforeWhenPuttingAndRemoving() {
        assertThat(settings.put("key", "first")).isNull();
        assertThat(settings.put("key", "second")).isEqualTo("first");
        assertThat(settings.put("key", null)).isEqualTo("second");
        assertThat(settings.get("key")).isNull();
    }

    @Test
    public void keepsNamespacesApart() {
        host.get(PluginSettingsFactory.class).createSettingsForKey("GROW").put("key", "theirs");
        assertThat(settings.get("key")).isNull();
    }

    @Test
    public void refusesKeysOver255Characters() {
        settings.put("k".repeat(255), "fits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.put("k".repeat(256), "value"))
                .withMessage("The key of a setting must have at most 255 characters, had 256");
    }

    @Test
    public void refusesValuesOver99000Characters() {
        settings.put("key", "v".repeat(99_000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.put("key", "v".repeat(99_001)))
                .withMessage("Setting “key” must have at most 99000 characters, had 99001");
    }

    @Test
    public void refusesOtherTypes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.put("key", 1))
                .withMessageContaining("Integer");
    }
}
