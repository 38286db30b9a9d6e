package org.outcomeowner.sandbox.web;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Puts around a document of an app the frame that its {@code <meta name="decorator">} names: administration with its menu, the settings
 * of the project in {@code projectKey} if {@code admin.active.section} says so, or the frame of all pages. What the user may see is the
 * app's business.
 *
 * <p>Source: use of {@code atl.admin} on Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server; the names of the other
 * {@code meta} elements as public apps of Jira 7 to 9 use them.
 */
@Component
public final class Decorators {
    private static final String ADMINISTRATION = "atl.admin";
    private static final Set<String> ADMIN_DECORATORS = Set.of(ADMINISTRATION, "admin");

    private final Frame frame;
    private final Menus menus;
    private final ProjectManager projects;

    Decorators(Frame frame, Menus menus, ProjectManager projects) {
        this.frame = frame;
        this.menus = menus;
        this.projects = projects;
    }

    /** Whether the document asks for a frame. */
    public boolean wanted(String html) {
        return !Document.read(html).meta("decorator").isEmpty();
    }

    /** The page to send. */
    public String decorate(String html, HttpServletRequest request) {
        Document document = Document.read(html);
        if (!ADMIN_DECORATORS.contains(document.meta("decorator"))) {
            return around(document, document.body(), request, List.of());
        }
        boolean ofProject = document.meta("admin.active.section").startsWith(Menus.PROJECT_SETTINGS);
        Project project = ofProject ? projects.getProjectObjByKey(document.meta("projectKey")) : null;
        return project == null ? administration(document, request) : settings(document, project, request);
    }

    private String administration(Document document, HttpServletRequest request) {
        Menu menu = menus.administration(request, document.meta("admin.active.tab"));
        Map<String, Object> model = Map.of("adminMenu", menu, "section", "", "contentHtml", document.body());
        return around(document, frame.render("admin/decorated.vm", model, request), request, List.of(ADMINISTRATION));
    }

    private String settings(Document document, Project project, HttpServletRequest request) {
        Menu menu = menus.settings(project, request, document.meta("admin.active.tab"));
        Map<String, Object> model = Map.of("menu", menu, "project", project, "contentHtml", document.body());
        return around(document, frame.render("project/decorated.vm", model, request), request, List.of());
    }

    private String around(Document document, String body, HttpServletRequest request, List<String> contexts) {
        Frame.Content content = new Frame.Content(document.title(), document.ownHead(), body);
        return frame.around(content, request, contexts);
    }
}
