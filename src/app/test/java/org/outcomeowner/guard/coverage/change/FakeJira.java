package org.outcomeowner.guard.coverage.change;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.bc.workflow.WorkflowService;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.outcomeowner.Jira;
import org.outcomeowner.guard.coverage.CoverageParts;
import org.outcomeowner.guard.coverage.Drawn;
import org.outcomeowner.jira.AuditTrail;
import org.outcomeowner.jira.ClusterLocks;

/** Workflows with drafts, as Jira keeps them: an active one changes through its draft, an inactive one in place, the built-in one never. */
public final class FakeJira {
    public final Jira jira = new Jira();
    public final ApplicationUser admin = jira.max;
    public final Map<String, String> live = new TreeMap<>();
    final Map<String, String> drafts = new TreeMap<>();
    final Map<String, ApplicationUser> authors = new TreeMap<>();
    /** Workflows that no file could hold. */
    final Map<String, WorkflowDescriptor> broken = new TreeMap<>();

    final Records records = new Records();

    /** Names of workflows that no project uses. */
    final Set<String> inactive = new TreeSet<>();

    String builtIn = "jira";
    Runnable beforeUpdate = () -> {};
    Runnable beforePublish = () -> {};
    Runnable afterPublish = () -> {};

    public final WorkflowManager manager =
            mock(Manager.class, withSettings().useConstructor(this).defaultAnswer(CALLS_REAL_METHODS));
    final WorkflowService service =
            mock(Service.class, withSettings().useConstructor(this).defaultAnswer(CALLS_REAL_METHODS));

    private final LiveWorkflows reads = new LiveWorkflows(manager, jira.time());
    private final WorkflowWrites writes = new WorkflowWrites(service);
    private final WorkflowEdits edits = new WorkflowEdits(reads, writes);
    final List<AuditEvent> audits = new ArrayList<>();
    private final GuardAudit audit = new GuardAudit(new AuditTrail(audits::add));
    public final Planning planning =
            new Planning(CoverageParts.map(manager, mock(ProjectManager.class), jira), CoverageParts.reader(), reads);
    public final Guarding guarding = new Guarding(planning, reads, edits, writes, records, audit, locks());
    public final Undoing undoing = new Undoing(reads, edits, writes, records, audit, locks());

    /** With an active workflow. */
    public static FakeJira with(String name, Drawn workflow) {
        FakeJira fake = new FakeJira();
        fake.live.put(name, document(workflow.descriptor()));
        return fake;
    }

    /** The request that confirms everything that was planned. */
    public GuardRequest everything(String name) {
        Plan plan = planning.plan(name);
        return new GuardRequest(
                admin,
                name,
                plan.fingerprint(),
                plan.additions().stream().map(Addition::key).collect(Collectors.toSet()));
    }

    void draft(String name, Drawn workflow, ApplicationUser author) {
        drafts.put(name, document(workflow.descriptor()));
        authors.put(name, author);
    }

    public static String document(WorkflowDescriptor descriptor) {
        return WorkflowUtil.convertDescriptorToXML(descriptor);
    }

    private static ClusterLocks locks() {
        try {
            ClusterLock lock = mock(ClusterLock.class);
            when(lock.tryLock(anyLong(), any())).thenReturn(true);
            ClusterLockService service = mock(ClusterLockService.class);
            when(service.getLockForName(any())).thenReturn(lock);
            return new ClusterLocks(service);
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private JiraWorkflow workflow(String name, String document, boolean draft) {
        JiraWorkflow workflow = mock(
                Workflow.class,
                withSettings().useConstructor(this, name, document, draft).defaultAnswer(CALLS_REAL_METHODS));
        return workflow;
    }

    abstract static class Workflow implements JiraWorkflow {
        private final FakeJira jira;
        private final String name;
        private final boolean draft;
        private final WorkflowDescriptor descriptor;

        Workflow(FakeJira jira, String name, String document, boolean draft) throws FactoryException {
            this.jira = jira;
            this.name = name;
            this.draft = draft;
            this.descriptor = WorkflowUtil.convertXMLtoWorkflowDescriptor(document);
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getDescription() {
            return "Drawn";
        }

        @Override
        public WorkflowDescriptor getDescriptor() {
            return descriptor;
        }

        @Override
        public boolean isActive() {
            return !jira.inactive.contains(name);
        }

        @Override
        public boolean isSystemWorkflow() {
            return name.equals(jira.builtIn);
        }

        @Override
        public boolean isDraftWorkflow() {
            return draft;
        }

        @Override
        public ApplicationUser getUpdateAuthor() {
            return jira.authors.get(name);
        }

        @Override
        public Date getUpdatedDate() {
            return jira.authors.containsKey(name) ? Date.from(Jira.NOW) : null;
        }
    }

    abstract static class Manager implements WorkflowManager {
        private final FakeJira jira;

        Manager(FakeJira jira) {
            this.jira = jira;
        }

        @Override
        public Collection<JiraWorkflow> getWorkflows() {
            return jira.live.keySet().stream().map(this::getWorkflow).toList();
        }

        @Override
        public JiraWorkflow getWorkflow(String name) {
            if (jira.broken.containsKey(name)) {
                JiraWorkflow workflow = mock(JiraWorkflow.class);
                when(workflow.getName()).thenReturn(name);
                when(workflow.getDescriptor()).thenReturn(jira.broken.get(name));
                return workflow;
            }
            return jira.live.containsKey(name) ? jira.workflow(name, jira.live.get(name), false) : null;
        }

        @Override
        public JiraWorkflow getWorkflowClone(String name) {
            return getWorkflow(name);
        }

        @Override
        public JiraWorkflow getDraftWorkflow(String parentName) {
            return jira.drafts.containsKey(parentName)
                    ? jira.workflow(parentName, jira.drafts.get(parentName), true)
                    : null;
        }

        @Override
        public boolean workflowExists(String name) {
            return jira.live.containsKey(name);
        }
    }

    abstract static class Service implements WorkflowService {
        private final FakeJira jira;

        Service(FakeJira jira) {
            this.jira = jira;
        }

        @Override
        public JiraWorkflow createDraftWorkflow(JiraServiceContext context, String name) {
            if (jira.drafts.containsKey(name)) {
                context.getErrorCollection().addErrorMessage("There is a draft already");
                return null;
            }
            jira.drafts.put(name, jira.live.get(name));
            return jira.manager.getDraftWorkflow(name);
        }

        @Override
        public boolean deleteDraftWorkflow(JiraServiceContext context, String name) {
            return jira.drafts.remove(name) != null;
        }

        @Override
        public void updateWorkflow(JiraServiceContext context, JiraWorkflow workflow) {
            jira.beforeUpdate.run();
            if (!workflow.isDraftWorkflow() && workflow.isActive()) {
                throw new WorkflowException("The workflow is active: edit its draft");
            }
            Map<String, String> stored = workflow.isDraftWorkflow() ? jira.drafts : jira.live;
            stored.put(workflow.getName(), document(workflow.getDescriptor()));
        }

        @Override
        public void validateOverwriteWorkflow(JiraServiceContext context, String name) {
            jira.beforePublish.run();
            if (!jira.drafts.containsKey(name)) {
                context.getErrorCollection().addErrorMessage("There is no draft");
            }
        }

        @Override
        public void overwriteActiveWorkflow(JiraServiceContext context, String name) {
            jira.live.put(name, jira.drafts.remove(name));
            jira.afterPublish.run();
        }

        @Override
        public void validateCopyWorkflow(JiraServiceContext context, String name) {
            if (jira.live.containsKey(name)) {
                context.getErrorCollection().addError("newWorkflowName", "There is one of this name");
            }
        }

        @Override
        public JiraWorkflow copyWorkflow(JiraServiceContext context, String name, String text, JiraWorkflow original) {
            jira.live.put(name, document(original.getDescriptor()));
            jira.inactive.add(name);
            return jira.manager.getWorkflow(name);
        }

        @Override
        @SuppressWarnings("unchecked")
        public ServiceOutcome<Void> deleteWorkflow(ApplicationUser user, String name) {
            jira.live.remove(name);
            ServiceOutcome<Void> outcome = mock(ServiceOutcome.class);
            when(outcome.getErrorCollection()).thenReturn(new SimpleErrorCollection());
            return outcome;
        }
    }

    /** Records in memory. */
    static final class Records implements GuardRecords {
        final List<GuardRecord> all = new ArrayList<>();

        @Override
        public Optional<GuardRecord> latest(String workflow) {
            return all.stream()
                    .filter(record -> record.workflow().equals(workflow))
                    .filter(record -> record.state() != GuardState.UNDONE)
                    .reduce((first, second) -> second);
        }

        @Override
        public GuardRecord add(Change change, GuardState state) {
            GuardRecord record = new GuardRecord(
                    all.size() + 1,
                    change.workflow(),
                    change.copyOf(),
                    state,
                    change.former(),
                    change.guarded(),
                    change.additions(),
                    change.who(),
                    Jira.NOW);
            all.add(record);
            return record;
        }

        @Override
        public void set(GuardRecord record, GuardState state) {
            all.replaceAll(kept -> kept.id() != record.id()
                    ? kept
                    : new GuardRecord(
                            kept.id(),
                            kept.workflow(),
                            kept.copyOf(),
                            state,
                            kept.former(),
                            kept.guarded(),
                            kept.additions(),
                            kept.who(),
                            kept.when()));
        }
    }
}
