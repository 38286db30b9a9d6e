package org.outcomeowner.sandbox.host;

import org.springframework.beans.BeansException;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.NestedExceptionUtils;

/** Makes the classes that descriptors and workflows name, with beans as constructor arguments. */
final class Instances {
    private final AutowireCapableBeanFactory appBeans;
    private final AutowireCapableBeanFactory hostBeans;

    Instances(AutowireCapableBeanFactory appBeans, AutowireCapableBeanFactory hostBeans) {
        this.appBeans = appBeans;
        this.hostBeans = hostBeans;
    }

    /** A class of an app gets the app's beans; a class of Jira's that an app names gets the host's. */
    <T> T create(Class<?> type, Class<T> as) {
        if (!as.isAssignableFrom(type)) {
            throw new AppException("Class %s must be a %s".formatted(type.getName(), as.getName()));
        }
        AutowireCapableBeanFactory beans = AppBundle.keyOf(type).isPresent() ? appBeans : hostBeans;
        try {
            Object instance = beans.autowire(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
            beans.autowireBean(instance);
            return as.cast(beans.initializeBean(instance, type.getName()));
        } catch (BeansException | LinkageError e) {
            String reason = NestedExceptionUtils.getMostSpecificCause(e).getMessage();
            throw new AppException("Class %s cannot be made: %s".formatted(type.getName(), reason), e);
        }
    }
}
