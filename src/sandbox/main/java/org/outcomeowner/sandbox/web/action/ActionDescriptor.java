package org.outcomeowner.sandbox.web.action;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outcomeowner.sandbox.host.AppModule;
import org.outcomeowner.sandbox.host.Elements;
import org.w3c.dom.Element;

/**
 * What a descriptor says about one address of an action.
 *
 * <p>Source: developer.atlassian.com, "Webwork plugin module".
 *
 * @param module the app's module
 * @param className the action's class
 * @param alias the name in the address
 * @param command what the action is told to do; empty for nothing else
 * @param roles who may ask for it
 * @param views template or page by result
 */
record ActionDescriptor(
        AppModule module,
        String className,
        String alias,
        String command,
        Set<String> roles,
        Map<String, String> views) {
    /** All addresses of the actions of a {@code webwork1} module: an action's own, and those of commands with an alias. */
    static List<ActionDescriptor> of(AppModule module) {
        return Elements.child(module.element(), "actions").stream()
                .flatMap(actions -> Elements.children(actions, "action").stream())
                .flatMap(action -> of(module, action))
                .toList();
    }

    private static Stream<ActionDescriptor> of(AppModule module, Element action) {
        String className = action.getAttribute("name").trim();
        Set<String> roles = roles(action).or(() -> roles(module.element())).orElse(Set.of());
        String alias = Elements.attribute(action, "alias").orElse(className.replaceAll(".*\\.", ""));
        ActionDescriptor own = new ActionDescriptor(module, className, alias, "", roles, views(action));
        return Stream.concat(
                Stream.of(own), Elements.children(action, "command").stream().map(own::command));
    }

    private ActionDescriptor command(Element element) {
        Map<String, String> all = new HashMap<>(views);
        all.putAll(views(element));
        return new ActionDescriptor(
                module,
                className,
                element.getAttribute("alias").trim(),
                element.getAttribute("name").trim(),
                roles(element).orElse(roles),
                all);
    }

    /** The same address with another command. */
    ActionDescriptor told(String otherCommand) {
        return new ActionDescriptor(module, className, alias, otherCommand, roles, views);
    }

    private static Optional<Set<String>> roles(Element element) {
        return Elements.attribute(element, "roles-required")
                .map(names -> Arrays.stream(names.split("[,\\s]+")).collect(Collectors.toSet()));
    }

    private static Map<String, String> views(Element element) {
        Map<String, String> views = new HashMap<>();
        for (Element view : Elements.children(element, "view")) {
            views.put(view.getAttribute("name").trim(), view.getTextContent().trim());
        }
        return views;
    }
}
