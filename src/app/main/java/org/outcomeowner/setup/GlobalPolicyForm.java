package org.outcomeowner.setup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.jira.ServerTime;
import org.outcomeowner.outcome.input.Parsed;
import org.outcomeowner.policy.ExistingThings;
import org.outcomeowner.policy.PolicyChanges;
import org.outcomeowner.policy.PolicyStore;
import org.outcomeowner.policy.StalePolicyException;
import org.outcomeowner.policy.Stored;
import org.outcomeowner.policy.UnreadablePolicyException;
import org.outcomeowner.rules.GlobalPolicy;
import org.outcomeowner.rules.Setting;
import org.outcomeowner.rules.input.PolicyDraft;
import org.outcomeowner.rules.input.PolicyParser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The form for the policy of all projects. Whoever calls has checked that the current user administers Jira. */
@Component
public final class GlobalPolicyForm {
    private static final Logger LOG = LoggerFactory.getLogger(GlobalPolicyForm.class);

    private final PolicyStore store;
    private final PolicyChanges changes;
    private final ExistingThings known;
    private final ServerTime time;
    private final LastSaves saves;
    private final Drafts drafts;
    private final FormPage form;

    public GlobalPolicyForm(
            PolicyStore store,
            PolicyChanges changes,
            ExistingThings known,
            ServerTime time,
            LastSaves saves,
            Drafts drafts,
            FormPage form) {
        this.store = store;
        this.changes = changes;
        this.known = known;
        this.time = time;
        this.saves = saves;
        this.drafts = drafts;
        this.form = form;
    }

    /** Saves what was typed; empty when that went well. */
    Optional<Refused> save(PolicyDraft draft) {
        Stored<GlobalPolicy> stored = store.storedGlobal();
        Parsed<GlobalPolicy> parsed =
                new PolicyParser(known, time.today()).global(draft, stored.value(), stored.revision());
        if (!parsed.isValid()) {
            return Optional.of(new Refused(draft, parsed.errors()));
        }
        try {
            changes.save(parsed.value().orElseThrow(), stored.revision());
            saves.note(LastSaves.GLOBAL);
            return Optional.empty();
        } catch (StalePolicyException othersWereFaster) {
            return save(draft);
        }
    }

    /** Takes a policy away that can't be read. */
    void reset() {
        changes.reset();
    }

    /** What the page shows; {@code damaged} alone where what is stored can't be read. */
    Map<String, Object> page(Optional<Refused> refused) {
        try {
            return page(store.storedGlobal(), refused);
        } catch (UnreadablePolicyException damaged) {
            LOG.error("The policy page shows that the policy can't be read", damaged);
            return new HashMap<>(Map.of("damaged", true, "errors", List.of()));
        }
    }

    private Map<String, Object> page(Stored<GlobalPolicy> stored, Optional<Refused> refused) {
        PolicyDraft asStored = drafts.of(stored.value());
        PolicyDraft shown = refused.map(Refused::draft).orElse(asStored);
        Map<String, Object> page =
                form.around(new FormPage.Opened(asStored, stored.revision(), LastSaves.GLOBAL), refused);
        page.put("sections", form.sections(setting -> setting(setting, shown, refused)));
        if (shown.isTicked(PolicyDraft.STRICTER_ONLY)) {
            page.put("stricterOnly", true);
        }
        return page;
    }

    private Map<String, Object> setting(Setting setting, PolicyDraft shown, Optional<Refused> refused) {
        Map<String, Object> view = form.setting(setting, shown, refused);
        view.put("choice", "open");
        if (shown.lines(PolicyDraft.OPEN).contains(setting.key())) {
            view.put("chosen", true);
        }
        return view;
    }
}
