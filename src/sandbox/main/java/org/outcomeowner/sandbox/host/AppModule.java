package org.outcomeowner.sandbox.host;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ListableBeanFactory;
import org.w3c.dom.Element;

/** A module of an enabled app, as its {@code atlassian-plugin.xml} describes it. */
public interface AppModule {
    /** The app's key, a colon and the module's key. */
    String completeKey();

    /** The app's key. */
    String pluginKey();

    /** The module's key within its app. */
    String key();

    /** The element's name, such as {@code web-panel}. */
    String type();

    /** The name attribute; the text behind {@code i18n-name-key} stays with the caller. The key if there is none. */
    String name();

    /** The element of the descriptor. */
    Element element();

    /** The text of the first child element of that name. */
    Optional<String> childText(String elementName);

    /** The value of the child {@code <param name="…">}. */
    Optional<String> param(String paramName);

    /** All {@code <param>} children by name, in their order. */
    Map<String, String> params();

    /** The location of the {@code <resource type="velocity">} child of that name. */
    Optional<String> velocityResource(String resourceName);

    /**
     * A new instance of the {@code class} attribute's class, with the app's beans as constructor arguments.
     *
     * @throws AppException if it cannot be loaded, made or is no {@code T}
     */
    <T> T instantiate(Class<T> as);

    /**
     * A new instance of a class that the app sees, with the app's beans as constructor arguments.
     *
     * @throws AppException if it cannot be loaded, made or is no {@code T}
     */
    <T> T instantiate(String className, Class<T> as);

    /**
     * A class that the app sees.
     *
     * @throws ClassNotFoundException if the app neither holds nor imports it
     */
    Class<?> loadClass(String className) throws ClassNotFoundException;

    /** The names of all classes in the app's own jar. */
    List<String> classNames();

    /** The app's Spring beans, host services it imports included. */
    ListableBeanFactory beans();
}
