package org.outcomeowner.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueInputParametersImpl;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.outcomeowner.Epic;
import org.outcomeowner.Jira;
import org.outcomeowner.field.DocumentException;
import org.outcomeowner.field.OutcomeFields;
import org.outcomeowner.field.Revision;
import org.outcomeowner.field.StrictJson;
import org.outcomeowner.outcome.Authority;
import org.outcomeowner.outcome.MeasuredResult;
import org.outcomeowner.outcome.input.AuthorityParser;
import org.outcomeowner.outcome.input.MeasureDraft;
import org.outcomeowner.outcome.input.MeasureField;
import org.outcomeowner.outcome.input.ResultDraft;
import org.outcomeowner.outcome.input.ResultParser;

/** Jira's issue service over one epic: checks who may see and edit it, and stores its authority and result as the field types do. */
final class FakeIssueService implements IssueService {
    final Set<ApplicationUser> mayBrowse = new HashSet<>();
    final Set<ApplicationUser> mayEdit = new HashSet<>();
    final ErrorCollection errors = new SimpleErrorCollection();
    final List<IssueInputParameters> updates = new ArrayList<>();
    Runnable beforeNextUpdate = () -> {};

    private final Jira jira;
    private final Epic epic;

    FakeIssueService(Jira jira, Epic epic) {
        this.jira = jira;
        this.epic = epic;
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, String issueKey) {
        if (issueKey.equals(epic.issue.getKey()) && mayBrowse.contains(user)) {
            return new IssueResult(epic.issue);
        }
        ErrorCollection noSuchIssue = new SimpleErrorCollection();
        noSuchIssue.addErrorMessage("Issue Does Not Exist", Reason.NOT_FOUND);
        return new IssueResult(null, noSuchIssue);
    }

    @Override
    public boolean isEditable(Issue issue, ApplicationUser user) {
        return mayEdit.contains(user);
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return new IssueInputParametersImpl();
    }

    @Override
    public UpdateValidationResult validateUpdate(ApplicationUser user, Long issueId, IssueInputParameters parameters) {
        Runnable meanwhile = beforeNextUpdate;
        beforeNextUpdate = () -> {};
        meanwhile.run();
        ErrorCollection found = new SimpleErrorCollection(errors);
        String[] revision = parameters.getCustomFieldValue(jira.fields.result.getId() + ":revision");
        if (revision != null && !revision[0].equals(Revision.of(result()))) {
            found.addError(jira.fields.result.getId(), "Somebody has changed it", Reason.CONFLICT);
        }
        updates.add(parameters);
        return new UpdateValidationResult(epic.issue, found, Map.of());
    }

    @Override
    public IssueResult update(ApplicationUser user, UpdateValidationResult validated) {
        IssueInputParameters parameters = updates.get(updates.size() - 1);
        try {
            storeAuthority(parameters, user);
            storeResult(parameters);
        } catch (DocumentException malformed) {
            throw new IllegalArgumentException(malformed);
        }
        return new IssueResult(epic.issue);
    }

    private void storeAuthority(IssueInputParameters parameters, ApplicationUser user) throws DocumentException {
        String[] document = parameters.getCustomFieldValue(jira.fields.authority.getId());
        if (document == null) {
            return;
        }
        OutcomeFields fields = jira.outcomeFields();
        ObjectNode json = StrictJson.object(document[0]);
        Authority typed = AuthorityParser.parse(json.path("granted").booleanValue(), StrictJson.text(json, "limit"))
                .value()
                .orElseThrow();
        epic.authority(typed.settle(
                fields.authority(epic.issue),
                fields.owner(epic.issue),
                fields.owner(epic.issue),
                user.getKey(),
                Jira.NOW));
    }

    private void storeResult(IssueInputParameters parameters) throws DocumentException {
        String[] document = parameters.getCustomFieldValue(jira.fields.result.getId());
        if (document == null) {
            return;
        }
        ObjectNode json = StrictJson.object(document[0]);
        List<MeasureDraft> measures = new ArrayList<>();
        for (JsonNode measure : json.path("measures")) {
            measures.add(draft((ObjectNode) measure));
        }
        epic.result(ResultParser.stored()
                .parse(new ResultDraft(measures, StrictJson.text(json, "insight")))
                .value()
                .orElseThrow());
    }

    private static MeasureDraft draft(ObjectNode json) throws DocumentException {
        Map<MeasureField, String> values = new EnumMap<>(MeasureField.class);
        for (MeasureField field : MeasureField.values()) {
            values.put(field, StrictJson.numberOrText(json, field.key()));
        }
        return new MeasureDraft(values);
    }

    private MeasuredResult result() {
        CustomField field = jira.fields.result;
        return epic.value(field) instanceof MeasuredResult stored ? stored : MeasuredResult.empty();
    }

    // Not needed by what is tested here

    @Override
    public IssueResult getIssue(ApplicationUser user, Long issueId) {
        return getIssue(user, issueId.equals(epic.issue.getId()) ? epic.issue.getKey() : "NONE-" + issueId);
    }

    @Override
    public IssueInputParameters newIssueInputParameters(Map<String, String[]> actionParameters) {
        throw new UnsupportedOperationException("IssueService.newIssueInputParameters(Map)");
    }

    @Override
    public CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters parameters) {
        throw new UnsupportedOperationException("IssueService.validateCreate");
    }

    @Override
    public IssueResult create(ApplicationUser user, CreateValidationResult validated) {
        throw new UnsupportedOperationException("IssueService.create");
    }

    @Override
    public IssueResult update(
            ApplicationUser user, UpdateValidationResult validated, EventDispatchOption option, boolean sendMail) {
        throw new UnsupportedOperationException("IssueService.update with an event option");
    }

    @Override
    public TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters parameters) {
        throw new UnsupportedOperationException("IssueService.validateTransition");
    }

    @Override
    public TransitionValidationResult validateTransition(
            ApplicationUser user,
            Long issueId,
            int actionId,
            IssueInputParameters parameters,
            TransitionOptions options) {
        throw new UnsupportedOperationException("IssueService.validateTransition with options");
    }

    @Override
    public IssueResult transition(ApplicationUser user, TransitionValidationResult validated) {
        throw new UnsupportedOperationException("IssueService.transition");
    }

    @Override
    public DeleteValidationResult validateDelete(ApplicationUser user, Long issueId) {
        throw new UnsupportedOperationException("IssueService.validateDelete");
    }

    @Override
    public ErrorCollection delete(ApplicationUser user, DeleteValidationResult validated) {
        throw new UnsupportedOperationException("IssueService.delete");
    }
}
