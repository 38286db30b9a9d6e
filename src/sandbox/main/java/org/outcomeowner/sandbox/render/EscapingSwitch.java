package org.outcomeowner.sandbox.render;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.RuntimeServices;

/** Remembers which templates said {@code #disable_html_escaping()}: it counts for the whole template, wherever it stands. */
final class EscapingSwitch {
    private static final String KEY = EscapingSwitch.class.getName();

    private final Set<String> off = ConcurrentHashMap.newKeySet();

    static void install(VelocityEngine engine) {
        engine.setApplicationAttribute(KEY, new EscapingSwitch());
    }

    static EscapingSwitch of(VelocityEngine engine) {
        return (EscapingSwitch) engine.getApplicationAttribute(KEY);
    }

    static EscapingSwitch of(RuntimeServices services) {
        return (EscapingSwitch) services.getApplicationAttribute(KEY);
    }

    void turnOff(String template) {
        off.add(template);
    }

    boolean isOn(String template) {
        return !off.contains(template);
    }
}
