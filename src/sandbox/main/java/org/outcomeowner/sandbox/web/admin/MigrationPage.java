package org.outcomeowner.sandbox.web.admin;

import java.util.Map;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.outcomeowner.sandbox.workflow.scheme.MigrationView;
import org.outcomeowner.sandbox.workflow.scheme.Migrations;
import org.springframework.stereotype.Component;

/** Shows how far a migration is, and takes up one that was interrupted. */
@Component
final class MigrationPage implements AdminPage {
    private static final String PATH = "/admin/workflow-migrations/";

    private final Migrations migrations;

    MigrationPage(Migrations migrations) {
        this.migrations = migrations;
    }

    static String of(long id) {
        return PATH + id;
    }

    @Override
    public String path() {
        return PATH + "{id}";
    }

    @Override
    public Answer get(PageRequest request) {
        Map<String, Object> model = Map.of("migration", find(request), "section", "schemes");
        return Answer.html("admin/migration.vm", "Migration", model);
    }

    @Override
    public Answer post(PageRequest request) {
        MigrationView migration = find(request);
        migrations.resume(migration.id());
        return Answer.redirect(of(migration.id()));
    }

    private MigrationView find(PageRequest request) {
        String id = request.path("id");
        if (!id.matches("\\d{1,18}")) {
            throw PageException.notFound("“" + id + "” is no number.");
        }
        return migrations
                .migration(Long.parseLong(id))
                .orElseThrow(() -> PageException.notFound("There is no migration " + id + "."));
    }
}
