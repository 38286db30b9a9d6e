package org.outcomeowner.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.outcomeowner.rules.Policy;

public class PolicyStoreTest {
    private final Map<String, Object> settings = new HashMap<>();
    private PolicyStore store;

    @Before
    public void keepsSettingsInAMap() {
        PluginSettingsFactory factory = mock(PluginSettingsFactory.class);
        when(factory.createGlobalSettings()).thenReturn(new MapSettings());
        store = new PolicyStore(factory);
    }

    @Test
    public void startsWithTheDefaults() {
        assertThat(store.current()).isEqualTo(Policy.defaults());
    }

    @Test
    public void givesBackWhatWasSaved() {
        Policy policy = new Policy(3, false, true, false, false, Set.of("Cancelled"), Set.of("robots", "bots"));

        store.save(policy);

        assertThat(store.current()).isEqualTo(policy);
    }

    @Test
    public void refusesToGuessWhenTheStoredPolicyIsDamaged() {
        for (String damaged : new String[] {"", "{", "[]", "{}", "{\"maxMeasures\":\"many\"}", "null"}) {
            settings.put(PolicyStore.KEY, damaged);

            assertThatThrownBy(store::current).as(damaged).isInstanceOf(UnreadablePolicyException.class);
        }
    }

    private final class MapSettings implements PluginSettings {
        @Override
        public Object get(String key) {
            return settings.get(key);
        }

        @Override
        public Object put(String key, Object value) {
            return settings.put(key, value);
        }

        @Override
        public Object remove(String key) {
            return settings.remove(key);
        }
    }
}
