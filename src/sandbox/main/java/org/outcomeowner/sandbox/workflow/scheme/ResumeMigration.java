package org.outcomeowner.sandbox.workflow.scheme;

import org.outcomeowner.sandbox.StartupTask;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes up a migration that a stop or a kill of its node has interrupted. */
@Component
@Order(300)
final class ResumeMigration implements StartupTask {
    private final Migrations migrations;

    ResumeMigration(Migrations migrations) {
        this.migrations = migrations;
    }

    @Override
    public void run() {
        migrations.running().filter(MigrationView::stalled).ifPresent(migration -> migrations.resume(migration.id()));
    }
}
