package org.outcomeowner.sandbox.demo;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import org.outcomeowner.sandbox.SandboxOptions;
import org.outcomeowner.sandbox.StartupTask;
import org.outcomeowner.sandbox.store.SandboxProperties;
import org.outcomeowner.sandbox.store.Tx;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the demo data once, in the order in which it would come about: projects and issues first, then the apps' fields
 * and validators, then the issues under them. A start that was interrupted goes on with the next issue.
 */
@Component
@Order(200)
final class DemoData implements StartupTask {
    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    private static final String DONE = "demo.done";

    private final SandboxOptions options;
    private final SandboxProperties properties;
    private final PlanReader reader;
    private final DemoSetup setup;
    private final RollOut rollOut;
    private final StoryTeller teller;
    private final Steps steps;

    /** How one step becomes one transaction, and who takes it. */
    @Component
    record Steps(Tx tx, Names names) {}

    DemoData(
            SandboxOptions options,
            SandboxProperties properties,
            PlanReader reader,
            DemoSetup setup,
            RollOut rollOut,
            StoryTeller teller,
            Steps steps) {
        this.options = options;
        this.properties = properties;
        this.reader = reader;
        this.setup = setup;
        this.rollOut = rollOut;
        this.teller = teller;
        this.steps = steps;
    }

    @Override
    public void run() {
        if (!options.demo()) {
            return;
        }
        DemoPlan plan = reader.read();
        List<Runnable> all = steps(plan);
        int done = properties.get(DONE).map(Integer::valueOf).orElse(0);
        for (int next = done; next < all.size(); next++) {
            all.get(next).run();
            properties.put(DONE, Integer.toString(next + 1));
        }
        if (done < all.size()) {
            LOG.info("The demo data is there: users olivia, oscar, max, dana and guest have their names as passwords");
        }
    }

    private List<Runnable> steps(DemoPlan plan) {
        List<Runnable> all = new ArrayList<>();
        all.add(inOneTransaction(() -> setup.run(plan, admin())));
        plan.issuesBeforeTheApps().forEach(story -> all.add(() -> teller.tell(story)));
        all.add(inOneTransaction(() -> rollOut.run(plan, admin(), projects(plan))));
        plan.issues().forEach(story -> all.add(() -> teller.tell(story)));
        return all;
    }

    private Runnable inOneTransaction(Runnable step) {
        return () -> steps.tx().run(step);
    }

    private ApplicationUser admin() {
        return steps.names().user("admin");
    }

    private List<Project> projects(DemoPlan plan) {
        return plan.projects().stream()
                .map(project -> steps.names().project(project.key()))
                .toList();
    }
}
