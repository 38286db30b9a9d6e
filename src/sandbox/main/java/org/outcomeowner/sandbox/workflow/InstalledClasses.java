package org.outcomeowner.sandbox.workflow;

import java.util.Optional;
import org.outcomeowner.sandbox.host.AppModules;
import org.outcomeowner.sandbox.workflow.builtin.BuiltIns;
import org.springframework.stereotype.Component;

/** Jira's own workflow classes, and those of enabled apps. */
@Component
final class InstalledClasses implements WorkflowClasses {
    private final BuiltIns builtIns;
    private final AppModules apps;

    InstalledClasses(BuiltIns builtIns, AppModules apps) {
        this.builtIns = builtIns;
        this.apps = apps;
    }

    @Override
    public Object instantiate(String className) throws ClassNotFoundException {
        Optional<Object> builtIn = builtIns.instantiate(className);
        return builtIn.isPresent() ? builtIn.get() : apps.instantiateAppClass(className);
    }
}
