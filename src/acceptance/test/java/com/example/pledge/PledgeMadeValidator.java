package com.example.pledge;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;

/** Refuses a transition until a pledge was made. */
public final class PledgeMadeValidator implements Validator {
    private final CustomFieldManager fields;

    public PledgeMadeValidator(CustomFieldManager fields) {
        this.fields = fields;
    }

    @Override
    @SuppressWarnings("rawtypes") // the engine's maps are raw
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        Issue issue = (Issue) transientVars.get("issue");
        boolean made = fields.getCustomFieldObjects(issue).stream()
                .filter(field -> field.getCustomFieldType() instanceof PledgeFieldType)
                .anyMatch(field -> issue.getCustomFieldValue(field) != null);
        if (!made) {
            throw new InvalidInputException((Object) args.get("words"));
        }
    }
}
