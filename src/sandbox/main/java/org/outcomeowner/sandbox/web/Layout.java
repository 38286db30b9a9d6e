package org.outcomeowner.sandbox.web;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.render.WebResources;
import org.springframework.stereotype.Component;

/** What the templates of all pages, and the frame around them, can use. */
@Component
final class Layout {
    private final GlobalPermissionManager permissions;
    private final JiraAuthenticationContext authentication;
    private final WebResources resources;

    Layout(GlobalPermissionManager permissions, JiraAuthenticationContext authentication, WebResources resources) {
        this.permissions = permissions;
        this.authentication = authentication;
        this.resources = resources;
    }

    /** What every template can use. */
    Map<String, Object> common(PageRequest request) {
        return Map.of(
                "contextPath", WebServer.CONTEXT_PATH,
                "atl_token", XsrfToken.of(request.servletRequest()),
                "i18n", authentication.getI18nHelper());
    }

    /** What the frame can use besides. */
    Map<String, Object> model(PageRequest request) {
        Map<String, Object> model = new HashMap<>(common(request));
        ApplicationUser user = request.user();
        model.put("userName", user == null ? "" : user.getName());
        model.put("userDisplayName", user == null ? "" : user.getDisplayName());
        model.put("administrator", user != null && permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user));
        model.put("message", request.takeMessage());
        model.put("language", authentication.getLocale().toLanguageTag());
        List<String> urls = request.webContexts().stream()
                .flatMap(context -> resources.urls(context).stream())
                .distinct()
                .toList();
        model.put("styles", urls.stream().filter(url -> url.endsWith(".css")).toList());
        model.put("scripts", urls.stream().filter(url -> url.endsWith(".js")).toList());
        return model;
    }
}
