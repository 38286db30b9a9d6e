package org.outcomeowner.sandbox.web.admin;

import java.util.HashMap;
import java.util.Map;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.outcomeowner.sandbox.workflow.scheme.MigrationRefusedException;
import org.outcomeowner.sandbox.workflow.scheme.Migrations;
import org.outcomeowner.sandbox.workflow.scheme.SchemeChange;
import org.springframework.stereotype.Component;

/** Says how many issues a change of a scheme moves, asks for the statuses they are to have, and starts it. */
@Component
final class MigrateSchemePage implements AdminPage {
    private final SchemeForms forms;
    private final Migrations migrations;

    MigrateSchemePage(SchemeForms forms, Migrations migrations) {
        this.forms = forms;
        this.migrations = migrations;
    }

    @Override
    public String path() {
        return SchemesPage.PATH + "/migrate";
    }

    @Override
    public Answer get(PageRequest request) {
        try {
            return form(request, "", 200);
        } catch (MigrationRefusedException e) {
            throw PageException.badRequest(e.getMessage());
        }
    }

    @Override
    public Answer post(PageRequest request) {
        SchemeChange change = forms.change(request);
        try {
            long id = migrations.start(request.user(), forms.title(request), change, answers(request));
            return Answer.redirect(MigrationPage.of(id));
        } catch (MigrationRefusedException e) {
            return form(request, e.getMessage(), 400);
        }
    }

    private Answer form(PageRequest request, String error, int status) {
        SchemeChange change = forms.change(request);
        Map<String, Object> model = Map.of(
                "heading", forms.title(request),
                "questions", migrations.questions(change),
                "moving", migrations.issuesMoving(change),
                "repeated", forms.repeated(request),
                "answers", answers(request),
                "error", error,
                "section", "schemes");
        return new Answer.Html("admin/migrate-scheme.vm", "Migrate issues", model, status);
    }

    private static Map<String, String> answers(PageRequest request) {
        Map<String, String> answers = new HashMap<>();
        request.params().keySet().stream()
                .filter(name -> name.startsWith("status."))
                .forEach(name -> answers.put(name, request.param(name)));
        return answers;
    }
}
