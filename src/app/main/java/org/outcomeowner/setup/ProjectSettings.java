package org.outcomeowner.setup;

import java.util.HashMap;
import java.util.Map;
import org.outcomeowner.jira.ServerTime;
import org.outcomeowner.rules.GlobalPolicy;
import org.outcomeowner.rules.ProjectPolicy;
import org.outcomeowner.rules.Setting;
import org.outcomeowner.rules.input.PolicyDraft;
import org.springframework.stereotype.Component;

/** What holds in a project, and where it comes from. */
@Component
public final class ProjectSettings {
    private final Drafts drafts;
    private final SettingWords settingWords;
    private final ServerTime time;
    private final Words words;

    public ProjectSettings(Drafts drafts, SettingWords settingWords, ServerTime time, Words words) {
        this.drafts = drafts;
        this.settingWords = settingWords;
        this.time = time;
        this.words = words;
    }

    View of(GlobalPolicy global, ProjectPolicy project) {
        return new View(global, project);
    }

    /** One project beside all projects. */
    final class View {
        private final GlobalPolicy global;
        private final ProjectPolicy project;
        private final PolicyDraft stored;
        private final PolicyDraft inForce;

        private View(GlobalPolicy global, ProjectPolicy project) {
            this.global = global;
            this.project = project;
            this.stored = drafts.of(global, project);
            this.inForce = drafts.inForce(global, project);
        }

        PolicyDraft stored() {
            return stored;
        }

        boolean stricterOnly() {
            return global.bounds().stricterOnly();
        }

        /** {@code locked} or {@code choice} and {@code chosen}; what is {@code inForce} and its {@code source}. */
        Map<String, Object> of(Setting setting, PolicyDraft shown) {
            Map<String, Object> view = new HashMap<>();
            boolean open = global.bounds().open().contains(setting);
            boolean own = open && project.own().contains(setting);
            view.put("inForce", inForce(setting));
            view.put("source", words.say("outcome-owner.setup.source." + (own ? "project" : "all")));
            if (!open) {
                view.put("locked", true);
            } else {
                view.put("choice", "own");
            }
            if (open && shown.lines(PolicyDraft.OWN).contains(setting.key())) {
                view.put("chosen", true);
            }
            return view;
        }

        private String inForce(Setting setting) {
            String said = settingWords.of(setting, inForce);
            String today = words.say(today());
            return setting == Setting.MODE && !said.equals(today)
                    ? words.say("outcome-owner.setup.mode-today", today, said)
                    : said;
        }

        private String today() {
            return global.in(project).modeOn(time.today()).nameKey();
        }
    }
}
