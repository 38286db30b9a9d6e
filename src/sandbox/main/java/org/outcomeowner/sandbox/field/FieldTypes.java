package org.outcomeowner.sandbox.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.sandbox.field.type.SystemFieldType;
import org.outcomeowner.sandbox.host.AppException;
import org.outcomeowner.sandbox.host.AppModule;
import org.outcomeowner.sandbox.host.AppModules;
import org.outcomeowner.sandbox.render.TemplateSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The field types of the system and of the enabled apps, by complete module key. */
@Component
final class FieldTypes {
    private static final Logger LOG = LoggerFactory.getLogger(FieldTypes.class);
    private static final String MODULE_TYPE = "customfield-type";
    private static final String SYSTEM_TEMPLATES = "org/outcomeowner/sandbox/field/";

    private final ObjectProvider<AppModules> apps;
    private final ObjectProvider<SystemFieldType<?>> systemTypes;
    private volatile Map<String, FieldTypeModule> cached;
    private boolean listening;

    FieldTypes(ObjectProvider<AppModules> apps, ObjectProvider<SystemFieldType<?>> systemTypes) {
        this.apps = apps;
        this.systemTypes = systemTypes;
    }

    Optional<CustomFieldType> type(String completeKey) {
        return module(completeKey).map(FieldTypeModule::type);
    }

    Optional<FieldTypeModule> module(String completeKey) {
        return Optional.ofNullable(modules().get(completeKey));
    }

    Collection<FieldTypeModule> all() {
        return modules().values();
    }

    private Map<String, FieldTypeModule> modules() {
        Map<String, FieldTypeModule> present = cached;
        return present == null ? load() : present;
    }

    private synchronized Map<String, FieldTypeModule> load() {
        if (!listening) {
            apps.getObject().addListener(() -> cached = null);
            listening = true;
        }
        if (cached == null) {
            Map<String, FieldTypeModule> loaded = new LinkedHashMap<>();
            systemTypes.orderedStream().forEach(type -> loaded.put(type.moduleKey(), systemModule(type)));
            for (AppModule module : apps.getObject().modules(MODULE_TYPE)) {
                appModule(module).ifPresent(type -> loaded.put(module.completeKey(), type));
            }
            cached = loaded;
        }
        return cached;
    }

    private static FieldTypeModule systemModule(SystemFieldType<?> type) {
        type.init(new ModuleDescription(type.moduleKey(), type.displayName(), ""));
        return new FieldTypeModule(
                type,
                Map.of(
                        FieldTypeModule.VIEW,
                        TemplateSource.host(SYSTEM_TEMPLATES + type.viewTemplate()),
                        FieldTypeModule.EDIT,
                        TemplateSource.host(SYSTEM_TEMPLATES + type.editTemplate())));
    }

    private static Optional<FieldTypeModule> appModule(AppModule module) {
        try {
            CustomFieldType type = module.instantiate(CustomFieldType.class);
            type.init(new ModuleDescription(
                    module.completeKey(),
                    module.name(),
                    module.childText("description").orElse("")));
            return Optional.of(new FieldTypeModule(type, templates(module)));
        } catch (AppException e) {
            LOG.error("Field type {} is unavailable", module.completeKey(), e);
            return Optional.empty();
        }
    }

    private static Map<String, TemplateSource> templates(AppModule module) {
        Map<String, TemplateSource> templates = new HashMap<>();
        for (String name : List.of(FieldTypeModule.VIEW, FieldTypeModule.COLUMN_VIEW, FieldTypeModule.EDIT)) {
            module.velocityResource(name)
                    .ifPresent(path -> templates.put(name, TemplateSource.app(module.pluginKey(), path)));
        }
        return templates;
    }
}
