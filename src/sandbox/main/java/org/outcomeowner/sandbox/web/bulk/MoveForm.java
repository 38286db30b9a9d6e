package org.outcomeowner.sandbox.web.bulk;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.outcomeowner.sandbox.field.FieldForms;
import org.outcomeowner.sandbox.field.FieldInput;
import org.outcomeowner.sandbox.issue.Destination;
import org.outcomeowner.sandbox.issue.MovePreview;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** What the pages of a move show. */
@Component
final class MoveForm {
    private final Destinations destinations;
    private final MovePreview preview;
    private final FieldForms forms;

    MoveForm(Destinations destinations, MovePreview preview, FieldForms forms) {
        this.destinations = destinations;
        this.preview = preview;
        this.forms = forms;
    }

    /** A status to choose. */
    public record Choice(String id, String name) {
        private static Choice of(IssueConstant constant) {
            return new Choice(constant.getId(), constant.getName());
        }
    }

    Map<String, Object> choices(Selection selection, PageRequest request) {
        return Map.of("selection", selection, "targets", destinations.choices(request.user()));
    }

    Map<String, Object> opened(Selection selection, PageRequest request) {
        return model(selection, request, new SimpleErrorCollection());
    }

    /** The form again, with what was typed and what is wrong with it. */
    Map<String, Object> refused(Selection selection, PageRequest request, ErrorCollection errors) {
        return model(selection, request, errors);
    }

    private Map<String, Object> model(Selection selection, PageRequest request, ErrorCollection errors) {
        Destination destination = destinations.of(request);
        List<FieldInput> inputs = inputs(selection, destination, request, errors);
        Map<String, Object> model = new HashMap<>();
        model.put("selection", selection);
        model.put("target", request.param("target"));
        model.put("project", destination.project().getName());
        model.put("type", destination.issueType().getName());
        model.put("lost", preview.lostFields(selection.issues(), destination));
        model.put(
                "statuses",
                preview.statuses(destination).stream().map(Choice::of).toList());
        model.put(
                "unknown",
                preview.unknownStatuses(selection.issues(), destination).stream()
                        .map(Choice::of)
                        .toList());
        model.put("fieldsHtml", inputs.stream().map(FieldInput::html).collect(Collectors.joining("\n")));
        model.put("errors", besides(inputs, errors));
        model.put(
                "refused",
                inputs.stream().filter(input -> !input.error().isEmpty()).toList());
        return model;
    }

    private List<FieldInput> inputs(
            Selection selection, Destination destination, PageRequest request, ErrorCollection errors) {
        return forms.inputs(
                preview.missingFields(selection.issues(), destination),
                new FieldForms.Form(
                        preview.there(selection.issues().get(0), destination),
                        request.user(),
                        errors.hasAnyErrors() ? request.params() : Map.of(),
                        errors.getErrors()));
    }

    private static List<String> besides(List<FieldInput> inputs, ErrorCollection errors) {
        Set<String> shown = inputs.stream().map(FieldInput::id).collect(Collectors.toSet());
        List<String> messages = new ArrayList<>(errors.getErrorMessages());
        errors.getErrors().forEach((field, message) -> {
            if (!shown.contains(field)) {
                messages.add(message);
            }
        });
        return messages;
    }
}
