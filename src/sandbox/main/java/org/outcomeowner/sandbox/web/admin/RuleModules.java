package org.outcomeowner.sandbox.web.admin;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.sandbox.host.AppModules;
import org.outcomeowner.sandbox.render.TemplateEngine;
import org.springframework.stereotype.Component;

/** The rules that enabled apps offer. */
@Component
final class RuleModules {
    private final AppModules modules;
    private final TemplateEngine templates;
    private final JiraAuthenticationContext authentication;

    RuleModules(AppModules modules, TemplateEngine templates, JiraAuthenticationContext authentication) {
        this.modules = modules;
        this.templates = templates;
        this.authentication = authentication;
    }

    List<RuleModule> all(RuleKind kind) {
        return modules.modules(kind.moduleType()).stream()
                .map(module -> new RuleModule(module, kind, templates, authentication.getI18nHelper()))
                .toList();
    }

    Optional<RuleModule> byKey(RuleKind kind, String key) {
        return all(kind).stream().filter(module -> module.key().equals(key)).findFirst();
    }

    /** The module a stored rule came from, unless it is the system's own or the app is gone. */
    Optional<RuleModule> offering(RuleKind kind, Map<String, String> args) {
        return all(kind).stream().filter(module -> module.offers(args)).findFirst();
    }
}
