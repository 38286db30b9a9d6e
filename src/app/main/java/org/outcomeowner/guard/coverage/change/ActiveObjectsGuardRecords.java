package org.outcomeowner.guard.coverage.change;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.outcomeowner.guard.coverage.WorkflowText;
import org.outcomeowner.jira.ServerTime;
import org.springframework.stereotype.Component;

/** The records in the app's own tables. */
@Component
final class ActiveObjectsGuardRecords implements GuardRecords {
    private final ActiveObjects records;
    private final ServerTime time;

    ActiveObjectsGuardRecords(ActiveObjects records, ServerTime time) {
        this.records = records;
        this.time = time;
    }

    @Override
    public Optional<GuardRecord> latest(String workflow) {
        Query newest = Query.select()
                .where(GuardRow.WORKFLOW + " = ? AND " + GuardRow.STATE + " <> ?", workflow, GuardState.UNDONE.key())
                .order("ID DESC")
                .limit(1);
        return Arrays.stream(records.find(GuardRow.class, newest))
                .map(ActiveObjectsGuardRecords::record)
                .findFirst();
    }

    @Override
    public GuardRecord add(Change change, GuardState state) {
        Map<String, Object> values = new HashMap<>();
        values.put(GuardRow.WORKFLOW, change.workflow());
        change.copyOf().ifPresent(name -> values.put(GuardRow.COPY_OF, name));
        values.put(GuardRow.STATE, state.key());
        values.put(GuardRow.FORMER, change.former().text());
        values.put(GuardRow.GUARDED, change.guarded().text());
        values.put(
                GuardRow.ADDITIONS,
                change.additions().stream().map(Addition::line).collect(Collectors.joining("\n")));
        values.put(GuardRow.WHO, change.who());
        values.put(GuardRow.DONE_ON, Date.from(time.now()));
        return record(records.create(GuardRow.class, values));
    }

    @Override
    public void set(GuardRecord record, GuardState state) {
        Optional.ofNullable(records.get(GuardRow.class, record.id())).ifPresent(row -> {
            row.setState(state.key());
            row.save();
        });
    }

    private static GuardRecord record(GuardRow row) {
        return new GuardRecord(
                row.getID(),
                row.getWorkflow(),
                Optional.ofNullable(row.getCopyOf()),
                GuardState.of(row.getState()),
                WorkflowText.read(row.getFormer()),
                WorkflowText.read(row.getGuarded()),
                additions(row.getAdditions()),
                row.getWho(),
                row.getDoneOn().toInstant());
    }

    private static List<Addition> additions(String lines) {
        return lines.lines().map(Addition::read).toList();
    }
}
