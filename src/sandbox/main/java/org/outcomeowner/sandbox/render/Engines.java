package org.outcomeowner.sandbox.render;

import java.nio.charset.StandardCharsets;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.RuntimeConstants;
import org.outcomeowner.sandbox.host.AppFiles;
import org.outcomeowner.sandbox.host.AppModules;

/** Configures Velocity as Jira does. */
final class Engines {
    private static final String MACROS = "org/outcomeowner/sandbox/render/macros.vm";
    private static final String LOADER = "sandbox";

    private Engines() {}

    /** An engine for the apps that are enabled now. */
    static VelocityEngine create(AppModules modules, AppFiles files) {
        VelocityEngine engine = new VelocityEngine();
        AllowlistUberspect.install(engine, new MethodAllowlist(modules));
        EscapingSwitch.install(engine);
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new VelocityLog());
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, StandardCharsets.UTF_8.name());
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, LOADER);
        engine.setProperty(LOADER + ".resource.loader.instance", new TemplateLoader(files));
        engine.setProperty(LOADER + ".resource.loader.cache", true);
        engine.setProperty(RuntimeConstants.RESOURCE_MANAGER_DEFAULTCACHE_SIZE, 0);
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, AllowlistUberspect.class.getName());
        engine.setProperty(
                RuntimeConstants.VM_LIBRARY, TemplateSource.host(MACROS).name());
        // A macro of one template is not seen by others.
        engine.setProperty(RuntimeConstants.VM_PERM_INLINE_LOCAL, true);
        engine.setProperty(
                "userdirective",
                EscapingDirective.Enable.class.getName() + "," + EscapingDirective.Disable.class.getName());
        engine.init();
        return engine;
    }
}
