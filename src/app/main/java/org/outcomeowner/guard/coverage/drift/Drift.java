package org.outcomeowner.guard.coverage.drift;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.outcomeowner.guard.coverage.CoverageMap;
import org.outcomeowner.guard.coverage.SetupCheck;
import org.outcomeowner.guard.coverage.SetupFault;
import org.outcomeowner.guard.coverage.WorkflowCoverage;
import org.outcomeowner.guard.coverage.change.Guarding;
import org.outcomeowner.jira.ClusterLocks;
import org.springframework.stereotype.Component;

/** Looks whether what was guarded still is. Looking twice is looking once: an alert is opened, and told by mail, when there is something new. */
@Component
public final class Drift {
    private final CoverageMap map;
    private final SetupCheck setup;
    private final Memories memories;
    private final DriftMail mail;
    private final ClusterLocks locks;

    Drift(CoverageMap map, SetupCheck setup, Memories memories, DriftMail mail, ClusterLocks locks) {
        this.map = map;
        this.setup = setup;
        this.memories = memories;
        this.mail = mail;
        this.locks = locks;
    }

    /** The open alerts, the oldest first. */
    public List<Alert> alerts() {
        return memories.open();
    }

    /**
     * Forgets what was guarded in a workflow, since it is about to be let go of knowingly. The caller holds the lock under which workflows are changed.
     */
    public void letGo(String workflow) {
        memories.forget(Subject.workflow(workflow));
    }

    /** Accepts that the workflow is as it is: the alert is closed, and the next look begins anew. */
    public void accept(Subject subject) {
        locks.during(Guarding.LOCK, () -> {
            memories.forget(subject);
            return null;
        });
    }

    /** Looks at every workflow and every project. */
    void look() {
        locks.during(Guarding.LOCK, () -> {
            List<WorkflowCoverage> workflows = map.all();
            Map<Subject, Comparison> seen = compare(workflows, setup.ofFields());
            List<Alert> news = new ArrayList<>();
            seen.forEach((subject, comparison) -> settle(subject, comparison, news));
            forgetAllBut(seen.keySet());
            mail.send(news, workflows);
            return null;
        });
    }

    private Map<Subject, Comparison> compare(List<WorkflowCoverage> workflows, Map<String, List<SetupFault>> faults) {
        Map<Subject, Comparison> seen = new LinkedHashMap<>();
        workflows.forEach(workflow -> {
            Subject subject = Subject.workflow(workflow.name());
            seen.put(subject, Comparison.of(memories.of(subject), workflow));
        });
        faults.forEach((project, found) -> {
            Subject subject = Subject.project(project);
            seen.put(subject, Comparison.of(memories.of(subject), found));
        });
        return seen;
    }

    private void settle(Subject subject, Comparison comparison, List<Alert> news) {
        memories.remember(subject, comparison.memory());
        if (comparison.lost().isEmpty()) {
            memories.clear(subject);
        } else if (memories.raise(subject, comparison.lost())) {
            memories.open().stream()
                    .filter(alert -> alert.subject().equals(subject))
                    .forEach(news::add);
        }
    }

    private void forgetAllBut(Set<Subject> present) {
        Collection<Subject> gone = memories.subjects().stream()
                .filter(subject -> !present.contains(subject))
                .toList();
        gone.forEach(memories::forget);
    }
}
