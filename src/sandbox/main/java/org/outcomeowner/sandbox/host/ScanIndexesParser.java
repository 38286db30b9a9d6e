package org.outcomeowner.sandbox.host;

import java.beans.Introspector;
import org.osgi.framework.Bundle;
import org.outcomeowner.sandbox.host.ScannerIndex.Entry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.BeanDefinitionParser;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.util.ClassUtils;
import org.w3c.dom.Element;

/** {@code <scan-indexes/>}: makes bean definitions of what the app's index lists. */
final class ScanIndexesParser implements BeanDefinitionParser {
    private static final Logger LOG = LoggerFactory.getLogger(ScanIndexesParser.class);

    @Override
    public BeanDefinition parse(Element element, ParserContext context) {
        BundleResourceLoader loader =
                (BundleResourceLoader) context.getReaderContext().getResourceLoader();
        BeanDefinitionRegistry registry = context.getRegistry();
        AnnotationConfigUtils.registerAnnotationConfigProcessors(registry);
        ScannerIndex index = ScannerIndex.read(loader.bundle(), element.getAttribute("profile"));
        int autowireMode = element.hasAttribute("autowire")
                ? context.getDelegate().getAutowireMode(element.getAttribute("autowire"))
                : AbstractBeanDefinition.AUTOWIRE_NO;
        index.imports().forEach(entry -> addImport(entry, loader, registry));
        index.components().forEach(entry -> addComponent(entry, index, autowireMode, registry));
        return null;
    }

    private static void addComponent(
            Entry entry, ScannerIndex index, int autowireMode, BeanDefinitionRegistry registry) {
        RootBeanDefinition definition = new RootBeanDefinition();
        definition.setBeanClassName(entry.className());
        definition.setAutowireMode(autowireMode);
        definition.setPrimary(index.primaries().contains(entry));
        registry.registerBeanDefinition(name(entry), definition);
    }

    private static void addImport(Entry entry, BundleResourceLoader loader, BeanDefinitionRegistry registry) {
        try {
            Class<?> type = loader.bundle().loadClass(entry.className());
            String name = registry.containsBeanDefinition(name(entry)) ? entry.className() : name(entry);
            registry.registerBeanDefinition(name, serviceBean(type, loader.bundle()));
        } catch (ClassNotFoundException e) {
            LOG.warn("{} imports {}, which it cannot load", loader.bundle().getSymbolicName(), entry.className());
        }
    }

    private static <T> RootBeanDefinition serviceBean(Class<T> type, Bundle bundle) {
        return new RootBeanDefinition(type, () -> ServiceProxy.of(type, bundle.getBundleContext()));
    }

    private static String name(Entry entry) {
        return entry.detail().isEmpty()
                ? Introspector.decapitalize(ClassUtils.getShortName(entry.className()))
                : entry.detail();
    }
}
