package org.outcomeowner.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An administrator gives a project other workflows, and its issues other statuses. */
final class SchemeMigration {
    private static final String PATH = "/admin/workflow-schemes/migrate";
    private static final Pattern QUESTION =
            Pattern.compile("<select[^>]* name=\"(status\\.[^\"]+)\">(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CLOSED = Pattern.compile("<option value=\"(\\d+)\"[^>]*>Closed</option>");
    private static final Pattern STATE = Pattern.compile("data-state=\"([A-Z]+)\"");

    private final WebSession administrator;
    private final String project;

    private SchemeMigration(WebSession administrator, String project) {
        this.administrator = administrator;
        this.project = project;
    }

    static SchemeMigration ofProject(WebSession administrator, String project) {
        return new SchemeMigration(administrator, project);
    }

    /** Gives the project Jira's built-in scheme; whatever status that does not have becomes Closed. */
    void toTheDefaultScheme() {
        List<List<String>> form = new ArrayList<>();
        form.add(List.of("project", project));
        form.add(List.of("scheme", ""));
        Matcher questions = QUESTION.matcher(administrator.page(PATH + "?project=" + project + "&scheme="));
        while (questions.find()) {
            form.add(List.of(questions.group(1), WebSession.first(CLOSED, questions.group(2))));
        }
        String started =
                administrator.post(PATH, form).headers().firstValue("Location").orElseThrow();
        String path = started.substring(started.indexOf("/admin/"));
        while (WebSession.first(STATE, administrator.page(path)).equals("RUNNING")) {
            Thread.onSpinWait();
        }
    }
}
