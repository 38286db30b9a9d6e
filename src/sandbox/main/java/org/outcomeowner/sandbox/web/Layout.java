package org.outcomeowner.sandbox.web;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.outcomeowner.sandbox.render.PageResources;
import org.outcomeowner.sandbox.render.WebResources;
import org.springframework.stereotype.Component;

/** What the templates of all pages, and the frame around them, can use. */
@Component
final class Layout {
    private static final String EVERYWHERE = "atl.general";

    private final GlobalPermissionManager permissions;
    private final JiraAuthenticationContext authentication;
    private final WebResources resources;
    private final PageResources required;
    private final Menus menus;

    Layout(
            GlobalPermissionManager permissions,
            JiraAuthenticationContext authentication,
            WebResources resources,
            PageResources required,
            Menus menus) {
        this.permissions = permissions;
        this.authentication = authentication;
        this.resources = resources;
        this.required = required;
        this.menus = menus;
    }

    /** What every template can use. */
    Map<String, Object> common(HttpServletRequest request) {
        return Map.of(
                "contextPath", WebServer.CONTEXT_PATH,
                "atl_token", XsrfToken.of(request),
                "i18n", authentication.getI18nHelper(),
                "adminMenu", menus.administration(request, ""));
    }

    /** What the frame can use besides, with the web resources of these contexts and those that were required. */
    Map<String, Object> model(HttpServletRequest request, List<String> contexts) {
        Map<String, Object> model = new HashMap<>(common(request));
        ApplicationUser user = authentication.getLoggedInUser();
        model.put("userName", user == null ? "" : user.getName());
        model.put("userDisplayName", user == null ? "" : user.getDisplayName());
        model.put("administrator", user != null && permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user));
        model.put("message", PageRequest.takeMessage(request));
        model.put("language", authentication.getLocale().toLanguageTag());
        model.put("headHtml", "");
        List<String> urls = urls(contexts);
        model.put("styles", urls.stream().filter(url -> url.endsWith(".css")).toList());
        model.put("scripts", urls.stream().filter(url -> url.endsWith(".js")).toList());
        return model;
    }

    private List<String> urls(List<String> contexts) {
        Stream<String> ofContexts = Stream.concat(Stream.of(EVERYWHERE), contexts.stream())
                .flatMap(context -> resources.urls(context).stream());
        return Stream.concat(ofContexts, required.urls().stream()).distinct().toList();
    }
}
