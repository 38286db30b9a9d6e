package org.outcomeowner.sandbox.web;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.render.WebItems;
import org.springframework.stereotype.Component;

/**
 * What apps add to the menus of administration and of a project's settings.
 *
 * <p>Source: developer.atlassian.com, "Administration UI locations" and "Project settings UI locations".
 */
@Component
public final class Menus {
    static final String PROJECT_SETTINGS = "atl.jira.proj.config";

    private static final String ADMINISTRATION = "admin_plugins_menu";
    private static final List<String> OLDER_PLACES = List.of(
            "top_system_section/mail_section", "admin_applications_section/admin_applications_integrations_section");
    private static final List<String> PROJECT_GROUPS = List.of(
            PROJECT_SETTINGS + "/projectgroup1",
            PROJECT_SETTINGS + "/projectgroup2",
            PROJECT_SETTINGS + "/projectgroup3",
            PROJECT_SETTINGS + "/projectgroup4");

    private final WebItems items;
    private final JiraAuthenticationContext authentication;

    Menus(WebItems items, JiraAuthenticationContext authentication) {
        this.items = items;
        this.authentication = authentication;
    }

    /** Beside a page of administration; an empty tab marks the link to the page itself. */
    public Menu administration(HttpServletRequest request, String activeTab) {
        Menu.Place place = new Menu.Place(ADMINISTRATION, OLDER_PLACES, PageRequest.address(request), activeTab);
        return new Menu(items, context(new JiraHelper(request)), place);
    }

    /** Beside a page of the project's settings; an empty tab marks the link to the page itself. */
    public Menu settings(Project project, HttpServletRequest request, String activeTab) {
        Map<String, Object> context = context(new JiraHelper(request, project, Map.of("project", project)));
        context.put("project", project);
        context.put("projectKeyEncoded", URLEncoder.encode(project.getKey(), StandardCharsets.UTF_8));
        Menu.Place place = new Menu.Place(PROJECT_SETTINGS, PROJECT_GROUPS, PageRequest.address(request), activeTab);
        return new Menu(items, context, place);
    }

    private Map<String, Object> context(JiraHelper helper) {
        Map<String, Object> context = new HashMap<>();
        context.put("user", authentication.getLoggedInUser());
        context.put("helper", helper);
        return context;
    }
}
