package org.outcomeowner.sandbox.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.module.propertyset.memory.MemoryPropertySet;
import com.opensymphony.workflow.StoreException;
import com.opensymphony.workflow.query.WorkflowExpressionQuery;
import com.opensymphony.workflow.query.WorkflowQuery;
import com.opensymphony.workflow.spi.SimpleWorkflowEntry;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.sandbox.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Entries and steps of running workflows, in the transaction of whoever asks. Property sets are not kept. */
@Component
final class JdbcWorkflowStore implements WorkflowStore {
    private final JdbcClient jdbc;
    private final StepRows steps;

    JdbcWorkflowStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.steps = new StepRows(jdbc);
    }

    @Override
    public void init(Map properties) {
        // The data source is handed in.
    }

    @Override
    public WorkflowEntry createEntry(String workflowName) {
        long id = Rows.insert(jdbc.sql("insert into workflow_entry (workflow_name, state) values (?, ?)")
                .params(workflowName, WorkflowEntry.CREATED));
        return new SimpleWorkflowEntry(id, workflowName, WorkflowEntry.CREATED);
    }

    @Override
    public WorkflowEntry findEntry(long entryId) throws StoreException {
        return jdbc.sql("select workflow_name, state from workflow_entry where id = ?")
                .param(entryId)
                .query((row, n) -> new SimpleWorkflowEntry(entryId, row.getString(1), row.getInt(2)))
                .optional()
                .orElseThrow(() -> new StoreException("There is no workflow entry " + entryId));
    }

    @Override
    public void setEntryState(long entryId, int state) {
        jdbc.sql("update workflow_entry set state = ? where id = ?")
                .params(state, entryId)
                .update();
    }

    /** Waits until no other transaction holds the entry, and holds it until this one ends. */
    void lock(long entryId) {
        jdbc.sql("select id from workflow_entry where id = ? for update")
                .param(entryId)
                .query(Long.class)
                .optional();
    }

    Optional<String> workflowName(long entryId) {
        return jdbc.sql("select workflow_name from workflow_entry where id = ?")
                .param(entryId)
                .query(String.class)
                .optional();
    }

    /** Takes the entry with its steps away: its issue is deleted or moved to another workflow. */
    void removeEntry(long entryId) {
        jdbc.sql("delete from workflow_entry where id = ?").param(entryId).update();
    }

    /** Starts an entry that is in the step from the beginning; its id. */
    long enter(String workflowName, int stepId) {
        long entry = createEntry(workflowName).getId();
        setEntryState(entry, WorkflowEntry.ACTIVATED);
        createCurrentStep(entry, stepId, null, null, null, "", new long[0]);
        return entry;
    }

    /** Puts the entry into another workflow's step, as a change of an issue's workflow does. */
    void moveEntry(long entryId, String workflowName, int stepId) {
        jdbc.sql("update workflow_entry set workflow_name = ? where id = ?")
                .params(workflowName, entryId)
                .update();
        jdbc.sql("update workflow_step set step_id = ? where entry_id = ? and is_current")
                .params(stepId, entryId)
                .update();
    }

    @Override
    public PropertySet getPropertySet(long entryId) {
        MemoryPropertySet properties = new MemoryPropertySet();
        properties.init(Map.of(), Map.of());
        return properties;
    }

    @Override
    public Step createCurrentStep(
            long entryId, int stepId, String owner, Date start, Date due, String status, long[] previous) {
        return steps.insert(new NewStep(entryId, stepId, owner, start, due, status, previous));
    }

    @Override
    public List<Step> findCurrentSteps(long entryId) {
        return steps.of(entryId, true);
    }

    @Override
    public List<Step> findHistorySteps(long entryId) {
        return steps.of(entryId, false);
    }

    @Override
    public Step markFinished(Step step, int actionId, Date finished, String status, String caller) {
        steps.finish(step.getId(), actionId, finished, status, caller);
        return steps.step(step.getId());
    }

    @Override
    public void moveToHistory(Step step) {
        steps.moveToHistory(step.getId());
    }

    // Not implemented: Jira's issues are searched, not its workflow entries.

    @Override
    public List<?> query(WorkflowQuery query) {
        throw new UnsupportedOperationException("WorkflowStore.query(WorkflowQuery)");
    }

    @Override
    public List<?> query(WorkflowExpressionQuery query) {
        throw new UnsupportedOperationException("WorkflowStore.query(WorkflowExpressionQuery)");
    }
}
