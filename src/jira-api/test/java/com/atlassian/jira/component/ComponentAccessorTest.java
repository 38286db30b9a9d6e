package com.atlassian.jira.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.atlassian.jira.user.util.UserManager;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class ComponentAccessorTest {

    private ComponentAccessor.Worker before;

    @Before
    public void startWithoutAHost() {
        before = ComponentAccessor.initialiseWorker(null);
    }

    @After
    public void giveTheHostBack() {
        ComponentAccessor.initialiseWorker(before);
    }

    @Test
    public void failsLoudlyWithoutAHost() {
        assertThatIllegalStateException().isThrownBy(() -> ComponentAccessor.getComponent(UserManager.class));
    }

    @Test
    public void knowsNothingOfAComponentThatTheHostLacks() {
        ComponentAccessor.initialiseWorker(new EmptyHost());

        assertThat(ComponentAccessor.getComponent(UserManager.class)).isNull();
    }

    private static final class EmptyHost implements ComponentAccessor.Worker {

        @Override
        public <T> T getComponent(Class<T> componentClass) {
            return null;
        }
    }
}
