package org.outcomeowner.sandbox.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.osgi.framework.Bundle;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.support.BeanDefinitionReader;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.DelegatingEntityResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.ByteArrayResource;

/** Makes an app's Spring context from its {@code META-INF/spring/*.xml}. Namespaces are the host's. */
final class AppContextFactory {
    private static final ClassLoader HOST = AppContextFactory.class.getClassLoader();

    private AppContextFactory() {}

    /**
     * A refreshed context over the started bundle.
     *
     * @throws AppException if a service it imports is not there, or a bean cannot be made
     */
    static GenericApplicationContext create(Bundle bundle) {
        requireServices(bundle);
        BundleResourceLoader loader = new BundleResourceLoader(bundle);
        GenericApplicationContext context = new GenericApplicationContext();
        context.setDisplayName(bundle.getSymbolicName());
        context.setClassLoader(loader.getClassLoader());
        try {
            BeanDefinitionReader reader = reader(context, loader);
            springFiles(bundle).forEach(url -> reader.loadBeanDefinitions(resource(url)));
            refresh(context, loader.getClassLoader());
            return context;
        } catch (BeansException e) {
            throw new AppException(
                    "A bean cannot be made: "
                            + NestedExceptionUtils.getMostSpecificCause(e).getMessage(),
                    e);
        } catch (LinkageError e) {
            throw new AppException("A class cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** Beans see the app's classes through the thread's loader too, as on the real platform. */
    private static void refresh(GenericApplicationContext context, ClassLoader loader) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            context.refresh();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void requireServices(Bundle bundle) {
        List<String> missing = ScannerIndex.read(bundle, "").imports().stream()
                .map(ScannerIndex.Entry::className)
                .filter(type -> !ServiceProxy.isAvailable(type, bundle.getBundleContext()))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw new AppException("It imports services that this host does not offer: " + String.join(", ", missing));
        }
    }

    private static BeanDefinitionReader reader(GenericApplicationContext context, BundleResourceLoader loader) {
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
        reader.setResourceLoader(loader);
        reader.setNamespaceHandlerResolver(new DefaultNamespaceHandlerResolver(HOST));
        reader.setEntityResolver(new DelegatingEntityResolver(HOST));
        return reader;
    }

    private static List<URL> springFiles(Bundle bundle) {
        Enumeration<URL> files = bundle.findEntries("META-INF/spring", "*.xml", false);
        return files == null ? List.of() : Collections.list(files);
    }

    private static ByteArrayResource resource(URL url) {
        try (InputStream content = url.openStream()) {
            return new ByteArrayResource(content.readAllBytes(), url.getPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
