package org.outcomeowner.sandbox.render;

import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.IncludeEventHandler;
import org.apache.velocity.exception.VelocityException;
import org.outcomeowner.sandbox.host.AppFiles;
import org.outcomeowner.sandbox.host.AppModules;
import org.springframework.stereotype.Component;

/** Velocity 1.7. A new engine takes over whenever an app comes or goes, so that nothing of the old one stays in caches. */
@Component
final class VelocityTemplateEngine implements TemplateEngine, AppTemplates {
    private static final String ENCODING = "UTF-8";

    private volatile VelocityEngine engine;

    VelocityTemplateEngine(AppModules modules, AppFiles files) {
        engine = Engines.create(modules, files);
        modules.addListener(() -> engine = Engines.create(modules, files));
    }

    @Override
    public String render(TemplateSource source, Map<String, Object> context) {
        VelocityEngine current = engine;
        return merge(current, source, new VelocityContext(new HashMap<>(context)));
    }

    @Override
    public String view(TemplateSource source, Map<String, Object> context, Object action) {
        VelocityEngine current = engine;
        Getters getters = new Getters(action, AllowlistUberspect.of(current));
        return merge(current, source, new VelocityContext(new HashMap<>(context), getters));
    }

    @Override
    public String fill(String pluginKey, String text, Map<String, Object> context) {
        TemplateSource source = TemplateSource.app(pluginKey, "a text of its descriptor");
        OutputWriter out = new OutputWriter();
        try {
            engine.evaluate(new VelocityContext(new HashMap<>(context)), out, source.name(), text);
            return out.toString();
        } catch (VelocityException e) {
            throw VelocityProblem.explain(source, e);
        }
    }

    private static String merge(VelocityEngine engine, TemplateSource source, VelocityContext context) {
        OutputWriter out = new OutputWriter();
        try {
            handlers(EscapingSwitch.of(engine)).attachToContext(context);
            engine.getTemplate(source.name(), ENCODING).merge(context, out);
            return out.toString();
        } catch (VelocityException e) {
            throw VelocityProblem.explain(source, e);
        }
    }

    private static EventCartridge handlers(EscapingSwitch escaping) {
        EventCartridge handlers = new EventCartridge();
        handlers.addEventHandler(new HtmlEscaper(escaping));
        handlers.addEventHandler((IncludeEventHandler) VelocityTemplateEngine::included);
        return handlers;
    }

    /** What an app's template includes is looked for in that app first. */
    private static String included(String path, String includingName, String directive) {
        return new TemplateSource(TemplateSource.ofName(includingName).pluginKey(), path).name();
    }
}
