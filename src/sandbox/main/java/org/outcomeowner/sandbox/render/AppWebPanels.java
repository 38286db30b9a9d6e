package org.outcomeowner.sandbox.render;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.plugin.web.api.model.WebPanel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.outcomeowner.sandbox.host.AppException;
import org.outcomeowner.sandbox.host.AppModule;
import org.outcomeowner.sandbox.host.Elements;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/**
 * Panels by class or by a Velocity template. With a context provider, either sees what that one gives and, of the host, {@code $i18n}
 * alone. A panel that fails takes neither the page nor its neighbours with it.
 */
@Component
final class AppWebPanels implements WebPanels {
    private static final Logger LOG = LoggerFactory.getLogger(AppWebPanels.class);

    private final Fragments fragments;
    private final TemplateEngine templates;
    private final JiraAuthenticationContext authentication;

    AppWebPanels(Fragments fragments, TemplateEngine templates, JiraAuthenticationContext authentication) {
        this.fragments = fragments;
        this.templates = templates;
        this.authentication = authentication;
    }

    @Override
    public List<Panel> panels(String location, Map<String, Object> context) {
        return fragments.at("web-panel", "location", location, context).stream()
                .map(module -> new Panel(module.completeKey(), fragments.label(module), html(module, context)))
                .toList();
    }

    private String html(AppModule module, Map<String, Object> context) {
        try {
            Map<String, Object> provided = provided(module, new HashMap<>(context));
            return Elements.attribute(module.element(), "class").isPresent()
                    ? module.instantiate(WebPanel.class).getHtml(provided)
                    : rendered(module, provided);
        } catch (RuntimeException | LinkageError e) {
            return failed(module, e);
        }
    }

    private String failed(AppModule module, Throwable cause) {
        String id = UUID.randomUUID().toString();
        LOG.error("Panel {} failed, {}", module.completeKey(), id, cause);
        String text = authentication.getI18nHelper().getText("sandbox.panel.failed", module.completeKey(), id);
        return "<div class=\"aui-message aui-message-error\">%s</div>".formatted(Html.escape(text));
    }

    private String rendered(AppModule module, Map<String, Object> provided) {
        String template = module.velocityResource("view")
                .orElseThrow(() -> new AppException(
                        "Panel %s has neither a class nor a Velocity view".formatted(module.completeKey())));
        Map<String, Object> all = new HashMap<>(provided);
        all.put("i18n", authentication.getI18nHelper());
        return templates.render(TemplateSource.app(module.pluginKey(), template), all);
    }

    private static Map<String, Object> provided(AppModule module, Map<String, Object> context) {
        return Elements.child(module.element(), "context-provider")
                .map(element -> provider(module, element).getContextMap(context))
                .orElse(context);
    }

    private static ContextProvider provider(AppModule module, Element element) {
        ContextProvider provider = module.instantiate(element.getAttribute("class"), ContextProvider.class);
        provider.init(Elements.params(element));
        return provider;
    }
}
