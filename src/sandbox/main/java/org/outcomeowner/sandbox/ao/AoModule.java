package org.outcomeowner.sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import org.outcomeowner.sandbox.host.AppException;
import org.outcomeowner.sandbox.host.AppModule;
import org.outcomeowner.sandbox.host.Elements;
import org.w3c.dom.Element;

/** What an {@code ao} element says. */
record AoModule(AppModule module) {
    /** The attribute {@code namespace}, or the app's key. */
    Namespace namespace() {
        return Namespace.of(Elements.attribute(module.element(), "namespace").orElse(module.pluginKey()));
    }

    /**
     * The interfaces of its {@code <entity>} elements.
     *
     * @throws AppException one cannot be loaded or is no entity
     */
    @SuppressWarnings("unchecked") // checked one by one; an array of a generic type cannot be made otherwise
    Class<? extends RawEntity<?>>[] entities() {
        return names("entity").map(this::entity).toArray(Class[]::new);
    }

    /**
     * New instances for its {@code <upgradeTask>} elements.
     *
     * @throws AppException one cannot be made
     */
    List<ActiveObjectsUpgradeTask> upgradeTasks() {
        return names("upgradeTask")
                .map(name -> module.instantiate(name, ActiveObjectsUpgradeTask.class))
                .toList();
    }

    private Class<?> entity(String className) {
        try {
            Class<?> type = module.loadClass(className);
            if (!type.isInterface() || !RawEntity.class.isAssignableFrom(type)) {
                throw new AppException("Entity %s must be an interface that extends net.java.ao.Entity or RawEntity"
                        .formatted(className));
            }
            return type;
        } catch (ClassNotFoundException | LinkageError e) {
            throw new AppException("Entity %s cannot be loaded: %s".formatted(className, e.getMessage()), e);
        }
    }

    private Stream<String> names(String element) {
        return Elements.children(module.element(), element).stream()
                .map(Element::getTextContent)
                .map(String::trim);
    }
}
