package org.outcomeowner.sandbox.workflow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outcomeowner.sandbox.host.AppModules;
import org.outcomeowner.sandbox.workflow.builtin.BuiltInModule;
import org.springframework.stereotype.Component;

/** Every condition, validator and post function an administrator may choose now. */
@Component
final class PartModules {
    private final AppModules apps;

    PartModules(AppModules apps) {
        this.apps = apps;
    }

    List<PartModule> of(PartKind kind) {
        Stream<PartModule> builtIn = BuiltInModule.all().stream()
                .filter(module -> module.type().equals(kind.moduleType()))
                .map(BuiltInPartModule::new);
        Stream<PartModule> ofApps =
                apps.modules(kind.moduleType()).stream().map(module -> new AppPartModule(module, kind));
        return Stream.concat(builtIn, ofApps).toList();
    }

    Optional<PartModule> byKey(PartKind kind, String key) {
        return of(kind).stream().filter(module -> module.key().equals(key)).findFirst();
    }

    /** The module whose class a workflow names. */
    Optional<PartModule> byClass(PartKind kind, String className) {
        return of(kind).stream()
                .filter(module -> module.className().equals(className))
                .findFirst();
    }
}
