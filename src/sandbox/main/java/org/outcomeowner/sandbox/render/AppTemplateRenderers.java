package org.outcomeowner.sandbox.render;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.util.HashMap;
import java.util.Map;
import org.outcomeowner.sandbox.host.PerApp;
import org.springframework.stereotype.Component;

/** Stands for {@code com.atlassian.templaterenderer.TemplateRenderer}: each app renders its own templates. */
@Component
final class AppTemplateRenderers implements PerApp<TemplateRenderer> {
    private final TemplateEngine engine;
    private final JiraAuthenticationContext authentication;

    AppTemplateRenderers(TemplateEngine engine, JiraAuthenticationContext authentication) {
        this.engine = engine;
        this.authentication = authentication;
    }

    @Override
    public Class<TemplateRenderer> type() {
        return TemplateRenderer.class;
    }

    @Override
    public TemplateRenderer forApp(String pluginKey) {
        return (template, context, writer) ->
                writer.write(engine.render(TemplateSource.app(pluginKey, template), withTexts(context)));
    }

    private Map<String, Object> withTexts(Map<String, Object> context) {
        Map<String, Object> all = new HashMap<>(context);
        all.putIfAbsent("i18n", authentication.getI18nHelper());
        return all;
    }
}
