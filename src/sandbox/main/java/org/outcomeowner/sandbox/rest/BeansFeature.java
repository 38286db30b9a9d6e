package org.outcomeowner.sandbox.rest;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.hk2.api.JustInTimeInjectionResolver;
import org.glassfish.hk2.api.ServiceLocator;
import org.glassfish.hk2.utilities.ServiceLocatorUtilities;
import org.glassfish.jersey.InjectionManagerProvider;
import org.springframework.beans.factory.ListableBeanFactory;

/** Lets Jersey's injection (HK2) find the app's Spring beans for constructors annotated with {@code @Inject}. */
final class BeansFeature implements Feature {
    private final ListableBeanFactory beans;

    BeansFeature(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean configure(FeatureContext context) {
        ServiceLocator locator =
                InjectionManagerProvider.getInjectionManager(context).getInstance(ServiceLocator.class);
        ServiceLocatorUtilities.addOneConstant(
                locator, new BeanResolver(locator, beans), null, JustInTimeInjectionResolver.class);
        return true;
    }
}
