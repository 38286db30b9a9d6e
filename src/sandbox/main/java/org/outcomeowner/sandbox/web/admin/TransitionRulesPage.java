package org.outcomeowner.sandbox.web.admin;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Shows a transition's conditions, validators and post functions in the words of the apps they come from. */
@Component
final class TransitionRulesPage implements AdminPage {
    private final OpenWorkflows workflows;
    private final RuleModules modules;

    TransitionRulesPage(OpenWorkflows workflows, RuleModules modules) {
        this.workflows = workflows;
        this.modules = modules;
    }

    @Override
    public String path() {
        return WorkflowsPage.PATH + "/{name}/transitions/{action}";
    }

    @Override
    public Answer get(PageRequest request) {
        OpenWorkflow open = workflows.open(request);
        ActionDescriptor action = open.action(request.path("action"));
        List<Section> sections =
                Stream.of(RuleKind.values()).map(kind -> section(kind, action)).toList();
        Map<String, Object> model = Map.of(
                "workflow", open.name(),
                "workflowUrl", WorkflowPaths.of(open.name(), open.draft()),
                "url", WorkflowPaths.transition(open.name(), action.getId(), false),
                "transition", action.getName(),
                "draft", open.draft(),
                "sections", sections,
                "section", "workflows");
        return Answer.html("admin/transition.vm", action.getName(), model);
    }

    private Section section(RuleKind kind, ActionDescriptor action) {
        List<AbstractDescriptor> rules = kind.of(action);
        List<Rule> shown = IntStream.range(0, rules.size())
                .mapToObj(index -> rule(kind, rules.get(index), index))
                .toList();
        return new Section(kind.id(), kind.title(), shown);
    }

    private Rule rule(RuleKind kind, AbstractDescriptor descriptor, int index) {
        Map<String, String> args = kind.args(descriptor);
        Optional<RuleModule> module = modules.offering(kind, args);
        String className = args.getOrDefault("class.name", "(group of conditions)");
        return new Rule(
                index,
                module.map(RuleModule::name).orElse(className.substring(className.lastIndexOf('.') + 1)),
                module.map(each -> each.viewHtml(descriptor)).orElse(""),
                module.isPresent(),
                module.isPresent() && module.get().hasParameters());
    }

    /** The rules of one kind. */
    public record Section(String kind, String title, List<Rule> rules) {}

    /** One rule; those of the system itself cannot be removed. */
    public record Rule(int index, String name, String viewHtml, boolean removable, boolean editable) {}
}
