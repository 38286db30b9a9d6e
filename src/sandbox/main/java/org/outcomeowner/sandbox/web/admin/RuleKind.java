package org.outcomeowner.sandbox.web.admin;

import com.atlassian.jira.plugin.workflow.JiraWorkflowPluginConstants;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.DescriptorFactory;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.List;
import java.util.Map;

/** The three kinds of rules that an app can add to a transition. */
enum RuleKind {
    CONDITION("Conditions", JiraWorkflowPluginConstants.MODULE_NAME_WORKFLOW_CONDITION) {
        @Override
        List<AbstractDescriptor> of(ActionDescriptor action) {
            RestrictionDescriptor restriction = action.getRestriction();
            return restriction == null || restriction.getConditions().isEmpty()
                    ? List.of()
                    : descriptors(
                            ((ConditionsDescriptor) restriction.getConditions().get(0)).getConditions());
        }

        @Override
        void add(ActionDescriptor action, Map<String, String> args) {
            ConditionDescriptor condition = DescriptorFactory.getFactory().createConditionDescriptor();
            condition.setType("class");
            arguments(condition.getArgs()).putAll(args);
            of(withConditions(action)).add(condition);
        }

        private ActionDescriptor withConditions(ActionDescriptor action) {
            if (action.getRestriction() == null) {
                action.setRestriction(new RestrictionDescriptor());
            }
            if (action.getRestriction().getConditions().isEmpty()) {
                ConditionsDescriptor all = DescriptorFactory.getFactory().createConditionsDescriptor();
                all.setType("AND");
                groups(action).add(all);
            }
            return action;
        }

        @SuppressWarnings("unchecked") // OSWorkflow's lists are raw
        private List<ConditionsDescriptor> groups(ActionDescriptor action) {
            return action.getRestriction().getConditions();
        }

        @Override
        void remove(ActionDescriptor action, int index) {
            of(action).remove(index);
            // OSWorkflow refuses an empty list of conditions
            if (of(action).isEmpty()) {
                action.setRestriction(null);
            }
        }

        @Override
        Map<String, String> args(AbstractDescriptor rule) {
            return rule instanceof ConditionDescriptor condition ? arguments(condition.getArgs()) : Map.of();
        }
    },

    VALIDATOR("Validators", JiraWorkflowPluginConstants.MODULE_NAME_WORKFLOW_VALIDATOR) {
        @Override
        List<AbstractDescriptor> of(ActionDescriptor action) {
            return descriptors(action.getValidators());
        }

        @Override
        void add(ActionDescriptor action, Map<String, String> args) {
            ValidatorDescriptor validator = DescriptorFactory.getFactory().createValidatorDescriptor();
            validator.setType("class");
            arguments(validator.getArgs()).putAll(args);
            of(action).add(validator);
        }

        @Override
        Map<String, String> args(AbstractDescriptor rule) {
            return arguments(((ValidatorDescriptor) rule).getArgs());
        }
    },

    FUNCTION("Post functions", JiraWorkflowPluginConstants.MODULE_NAME_WORKFLOW_FUNCTION) {
        @Override
        List<AbstractDescriptor> of(ActionDescriptor action) {
            return descriptors(action.getUnconditionalResult().getPostFunctions());
        }

        // First, so that what it changes is stored by the functions of the system that follow.
        @Override
        void add(ActionDescriptor action, Map<String, String> args) {
            FunctionDescriptor function = DescriptorFactory.getFactory().createFunctionDescriptor();
            function.setType("class");
            arguments(function.getArgs()).putAll(args);
            of(action).add(0, function);
        }

        @Override
        Map<String, String> args(AbstractDescriptor rule) {
            return arguments(((FunctionDescriptor) rule).getArgs());
        }
    };

    private final String title;
    private final String moduleType;

    RuleKind(String title, String moduleType) {
        this.title = title;
        this.moduleType = moduleType;
    }

    String title() {
        return title;
    }

    /** The type of the modules that offer such rules, such as {@code workflow-validator}. */
    String moduleType() {
        return moduleType;
    }

    /** The element that names the class to run, such as {@code validator-class}. */
    String classElement() {
        return moduleType.substring("workflow-".length()) + "-class";
    }

    /** The kind with this name in lower case; null if there is none. */
    static RuleKind named(String name) {
        return List.of(values()).stream()
                .filter(kind -> kind.id().equals(name))
                .findFirst()
                .orElse(null);
    }

    String id() {
        return moduleType.substring("workflow-".length());
    }

    /** The transition's rules of this kind, as the list that the descriptor holds. */
    abstract List<AbstractDescriptor> of(ActionDescriptor action);

    abstract void add(ActionDescriptor action, Map<String, String> args);

    void remove(ActionDescriptor action, int index) {
        of(action).remove(index);
    }

    abstract Map<String, String> args(AbstractDescriptor rule);

    @SuppressWarnings("unchecked") // OSWorkflow's lists are raw
    private static List<AbstractDescriptor> descriptors(List<?> raw) {
        return (List<AbstractDescriptor>) raw;
    }

    @SuppressWarnings("unchecked") // OSWorkflow's maps are raw
    private static Map<String, String> arguments(Map<?, ?> raw) {
        return (Map<String, String>) raw;
    }
}
