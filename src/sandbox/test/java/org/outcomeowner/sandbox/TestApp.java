package org.outcomeowner.sandbox;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.outcomeowner.sandbox.host.AppModule;
import org.outcomeowner.sandbox.host.AppModules;
import org.outcomeowner.sandbox.host.Elements;
import org.springframework.beans.factory.ListableBeanFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** One app with modules written in a test, which can be disabled. */
public final class TestApp implements AppModules {
    /** The app's key. */
    public static final String KEY = "test.app";

    private final Map<String, Supplier<?>> classes = new HashMap<>();
    private final Map<String, TestModule> modules = new LinkedHashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean enabled = true;

    /** Adds a module described by its element in {@code atlassian-plugin.xml}. */
    public TestApp module(String xml, Supplier<?> instance) {
        TestModule module = new TestModule(parse(xml), instance);
        modules.put(module.completeKey(), module);
        return this;
    }

    /** Adds a class that workflows name. */
    public TestApp workflowClass(String name, Supplier<?> instance) {
        classes.put(name, instance);
        return this;
    }

    /** Enables or disables the app. */
    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
        listeners.forEach(Runnable::run);
    }

    @Override
    public List<AppModule> modules(String type) {
        return modules.values().stream()
                .filter(module -> enabled && module.type().equals(type))
                .map(AppModule.class::cast)
                .toList();
    }

    @Override
    public Optional<AppModule> module(String completeKey) {
        return Optional.ofNullable(enabled ? modules.get(completeKey) : null);
    }

    @Override
    public Object instantiateAppClass(String className) throws ClassNotFoundException {
        if (!enabled || !classes.containsKey(className)) {
            throw new ClassNotFoundException(className);
        }
        return classes.get(className).get();
    }

    @Override
    public void addListener(Runnable onChange) {
        listeners.add(onChange);
    }

    private static Element parse(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException(xml, e);
        }
    }

    private record TestModule(Element element, Supplier<?> instance) implements AppModule {
        @Override
        public String completeKey() {
            return KEY + ":" + key();
        }

        @Override
        public String pluginKey() {
            return KEY;
        }

        @Override
        public String key() {
            return element.getAttribute("key");
        }

        @Override
        public String type() {
            return element.getTagName();
        }

        @Override
        public String name() {
            return element.getAttribute("name");
        }

        @Override
        public Optional<String> childText(String elementName) {
            return Elements.childText(element, elementName);
        }

        @Override
        public Optional<String> param(String paramName) {
            return Optional.empty();
        }

        @Override
        public Map<String, String> params() {
            return Map.of();
        }

        @Override
        public Optional<String> velocityResource(String resourceName) {
            NodeList resources = element.getElementsByTagName("resource");
            for (int i = 0; i < resources.getLength(); i++) {
                Element resource = (Element) resources.item(i);
                if (resource.getAttribute("name").equals(resourceName)) {
                    return Optional.of(resource.getAttribute("location"));
                }
            }
            return Optional.empty();
        }

        @Override
        public <T> T instantiate(Class<T> as) {
            return as.cast(instance.get());
        }

        @Override
        public <T> T instantiate(String className, Class<T> as) {
            return instantiate(as);
        }

        @Override
        public Class<?> loadClass(String className) throws ClassNotFoundException {
            return Class.forName(className);
        }

        @Override
        public List<String> classNames() {
            return List.of();
        }

        @Override
        public ListableBeanFactory beans() {
            throw new UnsupportedOperationException("AppModule.beans: this app has none");
        }
    }
}
