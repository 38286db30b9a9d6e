package org.outcomeowner.setup;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * What a project decides for itself, in its settings, for those who administer it: {@code /secure/<Alias>!default.jspa?projectKey=<KEY>}. A project that
 * does not exist and one of others get the same answer, 404.
 */
public final class ProjectPolicyAction extends JiraWebActionSupport {
    static final String ALIAS = "OutcomeOwnerProjectPolicy";

    private final ProjectAdminRights rights;
    private final ProjectPolicyForm form;
    private final PageStyle style;
    private String projectKey;
    private String done = "";
    private Optional<Refused> refused = Optional.empty();

    public ProjectPolicyAction(ProjectAdminRights rights, ProjectPolicyForm form, PageStyle style) {
        this.rights = rights;
        this.form = form;
        this.style = style;
    }

    @Override
    public String execute() throws Exception {
        if (!rights.isAnybodyLoggedIn()) {
            return PERMISSION_VIOLATION_RESULT;
        }
        return rights.project(projectKey).isPresent() ? super.execute() : notFound();
    }

    private String notFound() throws IOException {
        getHttpResponse().sendError(HttpServletResponse.SC_NOT_FOUND);
        return NONE;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return INPUT;
    }

    @Override
    protected String doExecute() {
        return INPUT;
    }

    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doSave() {
        refused = form.save(project(), Drafts.sent(getHttpRequest()));
        String page = "/secure/" + ALIAS + "!default.jspa?done=saved&projectKey="
                + project().getKey();
        return refused.isPresent() ? INPUT : getRedirect(page);
    }

    /** What the template shows, as {@code $page}. */
    public Map<String, Object> getPage() {
        style.require();
        Map<String, Object> page = form.page(project(), refused);
        page.put("alias", ALIAS);
        page.put("done", done);
        return page;
    }

    public void setProjectKey(String projectKey) {
        this.projectKey = projectKey;
    }

    public void setDone(String done) {
        this.done = done;
    }

    private Project project() {
        return rights.project(projectKey).orElseThrow();
    }
}
