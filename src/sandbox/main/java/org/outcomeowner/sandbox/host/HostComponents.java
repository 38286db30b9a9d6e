package org.outcomeowner.sandbox.host;

import com.atlassian.jira.component.ComponentAccessor;
import org.springframework.beans.factory.BeanFactory;

/** What {@code ComponentAccessor} finds: the beans of the host. */
final class HostComponents implements ComponentAccessor.Worker {
    private final BeanFactory beans;

    HostComponents(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public <T> T getComponent(Class<T> componentClass) {
        return beans.getBeanProvider(componentClass).getIfAvailable();
    }
}
