package org.outcomeowner.sandbox.rest;

import jakarta.inject.Named;
import java.util.Optional;
import org.glassfish.hk2.api.Injectee;
import org.glassfish.hk2.api.JustInTimeInjectionResolver;
import org.glassfish.hk2.api.ServiceLocator;
import org.glassfish.hk2.utilities.ServiceLocatorUtilities;
import org.glassfish.hk2.utilities.reflection.ReflectionHelper;
import org.springframework.beans.factory.ListableBeanFactory;

/** Asked by HK2 for what it does not have: gives it the app's only bean of the type, or the one that is named. */
final class BeanResolver implements JustInTimeInjectionResolver {
    private final ServiceLocator locator;
    private final ListableBeanFactory beans;

    BeanResolver(ServiceLocator locator, ListableBeanFactory beans) {
        this.locator = locator;
        this.beans = beans;
    }

    @Override
    public boolean justInTimeResolution(Injectee wanted) {
        Class<?> type = ReflectionHelper.getRawClass(wanted.getRequiredType());
        Optional<String> name = name(wanted);
        Optional<Object> bean = type == null ? Optional.empty() : find(type, name);
        bean.ifPresent(found -> ServiceLocatorUtilities.addOneConstant(locator, found, name.orElse(null), type));
        return bean.isPresent();
    }

    private static Optional<String> name(Injectee wanted) {
        return wanted.getRequiredQualifiers().stream()
                .filter(Named.class::isInstance)
                .map(qualifier -> ((Named) qualifier).value())
                .findFirst();
    }

    private Optional<Object> find(Class<?> type, Optional<String> name) {
        if (name.isPresent()) {
            return name.filter(each -> beans.containsBean(each) && beans.isTypeMatch(each, type))
                    .map(beans::getBean);
        }
        return Optional.ofNullable(beans.getBeanProvider(type).getIfUnique());
    }
}
