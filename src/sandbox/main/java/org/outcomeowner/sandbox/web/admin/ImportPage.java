package org.outcomeowner.sandbox.web.admin;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.importer.ImportProblem;
import org.outcomeowner.sandbox.importer.ImportReport;
import org.outcomeowner.sandbox.importer.ImportRequest;
import org.outcomeowner.sandbox.importer.IssueImporter;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Imports issues from a file or from what is typed: first a look at what would happen, then the import. */
@Component
final class ImportPage implements AdminPage {
    private static final String PATH = "/admin/import";
    private static final String TITLE = "Import issues";
    private static final String TEMPLATE = "admin/import.vm";

    private final ProjectManager projects;
    private final IssueImporter importer;

    ImportPage(ProjectManager projects, IssueImporter importer) {
        this.projects = projects;
        this.importer = importer;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Answer get(PageRequest request) {
        return Answer.html(TEMPLATE, TITLE, model(request, "", null));
    }

    @Override
    public Answer post(PageRequest request) {
        String text = text(request);
        boolean now = request.param("step").equals("import");
        ImportReport report = now ? importer.run(wish(request, text)) : importer.check(wish(request, text));
        if (!report.isValid()) {
            return Answer.refused(TEMPLATE, TITLE, model(request, text, report));
        }
        if (now) {
            request.tell(
                    report.issues().size() == 1
                            ? "1 issue is imported."
                            : report.issues().size() + " issues are imported.");
            return Answer.redirect(PATH);
        }
        return Answer.html(TEMPLATE, TITLE, model(request, text, report));
    }

    /** A project to choose. */
    public record Choice(String key, String name) {
        private static Choice of(Project project) {
            return new Choice(project.getKey(), project.getName());
        }
    }

    private ImportRequest wish(PageRequest request, String text) {
        Project project = projects.getProjectObjByKey(request.param("project"));
        if (project == null) {
            throw PageException.badRequest("There is no project with the key “" + request.param("project") + "”.");
        }
        return new ImportRequest(
                project,
                request.param("format").equals("json") ? ImportRequest.Format.JSON : ImportRequest.Format.CSV,
                text,
                request.user(),
                !request.param("announce").isEmpty());
    }

    private static String text(PageRequest request) {
        Part file = request.file("file").orElse(null);
        if (file == null) {
            return request.param("text");
        }
        try (InputStream content = file.getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> model(PageRequest request, String text, ImportReport report) {
        Map<String, Object> model = new HashMap<>();
        model.put("section", "import");
        model.put("projects", projects.getProjects().stream().map(Choice::of).toList());
        model.put("project", request.param("project"));
        model.put("format", request.param("format"));
        model.put("announce", !request.param("announce").isEmpty());
        model.put("text", text);
        model.put("checked", report != null && report.isValid());
        model.put("issues", report == null ? List.of() : report.issues());
        model.put(
                "problems",
                report == null
                        ? List.of()
                        : report.problems().stream().map(ImportProblem::text).toList());
        return model;
    }
}
