package org.outcomeowner.sandbox.field;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.plugin.customfield.CustomFieldSearcherModuleDescriptor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outcomeowner.sandbox.field.type.SystemFieldType;
import org.outcomeowner.sandbox.host.AppModule;
import org.outcomeowner.sandbox.host.AppModules;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The searchers of the system and of the enabled apps. The sandbox searches by the key of a field's searcher; the
 * searcher's own class is not asked.
 */
@Component
final class FieldSearchers {
    private static final Set<String> SYSTEM_KEYS = Set.of(
            "userpickergroupsearcher",
            "textsearcher",
            "exacttextsearcher",
            "exactnumber",
            "numberrange",
            "daterange",
            "datetimerange",
            "multiselectsearcher");

    // A select list has none: its searcher looks for option ids, and the sandbox's select keeps the option's text.
    private static final Map<String, String> SEARCHERS_OF_SYSTEM_TYPES = Map.of(
            "textfield", "textsearcher",
            "textarea", "textsearcher",
            "float", "exactnumber",
            "datepicker", "daterange",
            "userpicker", "userpickergroupsearcher");

    private final ObjectProvider<AppModules> apps;

    FieldSearchers(ObjectProvider<AppModules> apps) {
        this.apps = apps;
    }

    Optional<CustomFieldSearcher> searcher(String completeKey) {
        if (completeKey == null) {
            return Optional.empty();
        }
        Optional<String> systemKey = SYSTEM_KEYS.stream()
                .filter(key -> completeKey.equals(systemKey(key)))
                .findFirst();
        return systemKey
                .or(() -> apps.getObject().module(completeKey).map(AppModule::name))
                .map(name -> new KnownSearcher(new ModuleDescription(completeKey, name, "")));
    }

    /** The searchers that the type names, then those that name the type. */
    List<CustomFieldSearcher> of(String typeKey) {
        Set<String> keys = new LinkedHashSet<>();
        SEARCHERS_OF_SYSTEM_TYPES.forEach((type, searcher) -> {
            if (typeKey.equals(systemKey(type))) {
                keys.add(systemKey(searcher));
            }
        });
        if (typeKey.equals(SystemFieldType.EPIC_STATUS)) {
            keys.add(systemKey("multiselectsearcher"));
        }
        apps.getObject().module(typeKey).ifPresent(type -> keys.addAll(references(type, "valid-searcher")));
        for (AppModule searcher : apps.getObject().modules("customfield-searcher")) {
            if (references(searcher, "valid-customfield-type").contains(typeKey)) {
                keys.add(searcher.completeKey());
            }
        }
        return keys.stream().map(this::searcher).flatMap(Optional::stream).toList();
    }

    private static String systemKey(String key) {
        return SystemFieldType.PLUGIN_KEY + ":" + key;
    }

    private static List<String> references(AppModule module, String elementName) {
        NodeList elements = module.element().getElementsByTagName(elementName);
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            Element reference = (Element) elements.item(i);
            keys.add(reference.getAttribute("package") + ":" + reference.getAttribute("key"));
        }
        return keys;
    }

    private record KnownSearcher(CustomFieldSearcherModuleDescriptor getDescriptor) implements CustomFieldSearcher {
        @Override
        public void init(CustomFieldSearcherModuleDescriptor customFieldSearcherModuleDescriptor) {
            throw new UnsupportedOperationException("CustomFieldSearcher.init: the searcher knows its module already");
        }
    }
}
