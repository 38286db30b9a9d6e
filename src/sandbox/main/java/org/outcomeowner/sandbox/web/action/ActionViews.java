package org.outcomeowner.sandbox.web.action;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.HashMap;
import java.util.Map;
import org.outcomeowner.sandbox.render.AppTemplates;
import org.outcomeowner.sandbox.render.TemplateSource;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.FormTokens;
import org.outcomeowner.sandbox.web.PageRequest;
import org.outcomeowner.sandbox.web.WebServer;
import org.springframework.stereotype.Component;

/** Renders the Velocity view of an action: its getters, {@code $action}, {@code $i18n}, {@code $atl_token} and {@code $baseurl}. */
@Component
final class ActionViews {
    private final AppTemplates templates;
    private final JiraAuthenticationContext authentication;
    private final FormTokens tokens;

    ActionViews(AppTemplates templates, JiraAuthenticationContext authentication, FormTokens tokens) {
        this.templates = templates;
        this.authentication = authentication;
        this.tokens = tokens;
    }

    Answer show(ActionDescriptor descriptor, Object action, String view, PageRequest request) {
        if (!view.endsWith(".vm")) {
            throw new UnsupportedOperationException(
                    "Views of actions are Velocity templates here, %s has “%s”".formatted(descriptor.alias(), view));
        }
        Map<String, Object> context = new HashMap<>();
        context.put("action", action);
        context.put("i18n", authentication.getI18nHelper());
        context.put("atl_token", tokens.getXsrfToken(request.servletRequest(), request.servletResponse(), true));
        context.put("baseurl", WebServer.CONTEXT_PATH);
        TemplateSource source = TemplateSource.app(descriptor.module().pluginKey(), view);
        return new Answer.Document(templates.view(source, context, action), 200);
    }
}
