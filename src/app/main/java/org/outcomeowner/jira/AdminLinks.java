package org.outcomeowner.jira;

import com.atlassian.jira.config.properties.ApplicationProperties;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Addresses of Jira's pages of administration. */
@Component
public final class AdminLinks {
    private final ApplicationProperties properties;

    public AdminLinks(ApplicationProperties properties) {
        this.properties = properties;
    }

    /** The steps and transitions of a live workflow. */
    public String workflow(String name) {
        return at("/secure/admin/workflows/ViewWorkflowSteps.jspa?workflowMode=live&workflowName=" + encode(name));
    }

    /** The steps and transitions of a draft. */
    public String draft(String name) {
        return at("/secure/admin/workflows/ViewWorkflowSteps.jspa?workflowMode=draft&workflowName=" + encode(name));
    }

    /** All workflow schemes. */
    public String workflowSchemes() {
        return at("/secure/admin/ViewWorkflowSchemes.jspa");
    }

    /** All custom fields. */
    public String fields() {
        return at("/secure/admin/ViewCustomFields.jspa");
    }

    /** The contexts of a custom field. */
    public String contexts(long fieldId) {
        return at("/secure/admin/ConfigureCustomField!default.jspa?customFieldId=" + fieldId);
    }

    /** All field configurations, where fields are hidden. */
    public String fieldConfigurations() {
        return at("/secure/admin/ViewFieldLayouts.jspa");
    }

    /** The fields of a screen. */
    public String screen(long screenId) {
        return at("/secure/admin/ConfigureFieldScreen.jspa?id=" + screenId);
    }

    /** Who may do what in a project. */
    public String permissions(String projectKey) {
        return at("/plugins/servlet/project-config/" + encode(projectKey) + "/permissions");
    }

    /** The app's policy of all projects. */
    public String policy() {
        return at("/secure/OutcomeOwnerPolicy!default.jspa");
    }

    /** The app's map of coverage. */
    public String coverage() {
        return at("/secure/OutcomeOwnerCoverage!default.jspa");
    }

    private String at(String path) {
        return properties.getJiraBaseUrl() + path;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
