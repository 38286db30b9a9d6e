package org.outcomeowner.sandbox.render;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.host.AppModule;
import org.outcomeowner.sandbox.host.AppModules;
import org.outcomeowner.sandbox.host.Elements;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** Finds the web fragments to show at a place. */
@Component
final class Fragments {
    private static final Logger LOG = LoggerFactory.getLogger(Fragments.class);
    private static final int DEFAULT_WEIGHT = 1000;

    private final AppModules modules;
    private final JiraAuthenticationContext authentication;

    Fragments(AppModules modules, JiraAuthenticationContext authentication) {
        this.modules = modules;
        this.authentication = authentication;
    }

    /** Modules of the type whose attribute names the place and whose conditions hold, by weight. */
    List<AppModule> at(String type, String attribute, String place, Map<String, Object> context) {
        return modules.modules(type).stream()
                .filter(module -> module.element().getAttribute(attribute).equals(place))
                .filter(module -> shows(module, context))
                .sorted(Comparator.comparingInt(Fragments::weight))
                .toList();
    }

    /** A fragment whose condition fails does not show: what it would reveal may be meant for others. */
    private static boolean shows(AppModule module, Map<String, Object> context) {
        try {
            return Conditions.hold(module, context);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("A condition of {} failed, it is not shown", module.completeKey(), e);
            return false;
        }
    }

    private static int weight(AppModule module) {
        String weight = module.element().getAttribute("weight");
        return weight.matches("-?\\d{1,9}") ? Integer.parseInt(weight) : DEFAULT_WEIGHT;
    }

    /** The {@code <label>}: the text of its key, or its own; may be empty. */
    String label(AppModule module) {
        return Elements.child(module.element(), "label").map(this::text).orElse("");
    }

    private String text(Element label) {
        return Elements.attribute(label, "key")
                .map(key -> authentication.getI18nHelper().getText(key))
                .orElseGet(() -> label.getTextContent().trim());
    }
}
