package org.outcomeowner.setup;

import com.atlassian.jira.project.Project;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.jira.ServerTime;
import org.outcomeowner.outcome.input.Parsed;
import org.outcomeowner.policy.ExistingThings;
import org.outcomeowner.policy.PolicyChanges;
import org.outcomeowner.policy.PolicyStore;
import org.outcomeowner.policy.StalePolicyException;
import org.outcomeowner.policy.Stored;
import org.outcomeowner.rules.ProjectPolicy;
import org.outcomeowner.rules.input.PolicyDraft;
import org.outcomeowner.rules.input.PolicyParser;
import org.springframework.stereotype.Component;

/** The form for what a project decides for itself. Whoever calls has checked that the current user administers the project. */
@Component
public final class ProjectPolicyForm {
    private final PolicyStore store;
    private final PolicyChanges changes;
    private final ExistingThings known;
    private final ServerTime time;
    private final LastSaves saves;
    private final ProjectSettings settings;
    private final FormPage form;

    public ProjectPolicyForm(
            PolicyStore store,
            PolicyChanges changes,
            ExistingThings known,
            ServerTime time,
            LastSaves saves,
            ProjectSettings settings,
            FormPage form) {
        this.store = store;
        this.changes = changes;
        this.known = known;
        this.time = time;
        this.saves = saves;
        this.settings = settings;
        this.form = form;
    }

    /** Saves what was typed; empty when that went well. */
    Optional<Refused> save(Project project, PolicyDraft draft) {
        Stored<ProjectPolicy> stored = store.storedProject(project.getId());
        Parsed<ProjectPolicy> parsed =
                new PolicyParser(known, time.today()).project(draft, store.global(), stored.value(), stored.revision());
        if (!parsed.isValid()) {
            return Optional.of(new Refused(draft, parsed.errors()));
        }
        try {
            changes.save(project, parsed.value().orElseThrow(), stored.revision());
            saves.note(saveKey(project));
            return Optional.empty();
        } catch (StalePolicyException othersWereFaster) {
            return save(project, draft);
        }
    }

    /** What the page shows. */
    Map<String, Object> page(Project project, Optional<Refused> refused) {
        Stored<ProjectPolicy> stored = store.storedProject(project.getId());
        ProjectSettings.View view = settings.of(store.global(), stored.value());
        PolicyDraft shown = refused.map(Refused::draft).orElse(view.stored());
        Map<String, Object> page =
                form.around(new FormPage.Opened(view.stored(), stored.revision(), saveKey(project)), refused);
        page.put("sections", form.sections(setting -> {
            Map<String, Object> shownSetting = form.setting(setting, shown, refused);
            shownSetting.putAll(view.of(setting, shown));
            return shownSetting;
        }));
        page.put("projectKey", project.getKey());
        page.put("projectName", project.getName());
        if (view.stricterOnly()) {
            page.put("stricterOnly", true);
        }
        return page;
    }

    private static String saveKey(Project project) {
        return project.getId().toString();
    }
}
