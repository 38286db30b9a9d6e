package org.outcomeowner.sandbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.atlassian.jira.workflow.WorkflowException;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.Before;
import org.junit.Test;
import org.outcomeowner.sandbox.host.AppModule;
import org.outcomeowner.sandbox.host.AppModules;
import org.outcomeowner.sandbox.render.TemplateEngine;
import org.outcomeowner.sandbox.workflow.builtin.StandardFunctions;

public class WorkflowAdminTest {
    private static final int START = 11;
    private static final int CANCEL = 31;
    private static final String READY = "app:ready";
    private static final String PERMISSION = "com.atlassian.jira.plugin.system.workflow:permission-condition";

    private final Workflows workflows = new Workflows();
    private final AppModules apps = mock(AppModules.class);
    private final WorkflowAdmin admin = workflows.admin(apps, templates());

    @Before
    public void installAnAppAndUseAWorkflow() {
        workflows.createEpicWorkflow();
        workflows.activate(Workflows.NAME);
        AppModule validator = module("ready", "validator-class", "app.Ready");
        AppModule function = module("lapse", "function-class", "app.Lapse");
        when(apps.modules("workflow-validator")).thenReturn(List.of(validator));
        when(apps.modules("workflow-function")).thenReturn(List.of(function));
    }

    @Test
    public void listsTransitionsWithTheirStepsAndScreens() {
        WorkflowView view = admin.workflow(Workflows.NAME);

        assertThat(view.active()).isTrue();
        assertThat(view.projects()).containsExactly("GROW");
        assertThat(view.transitions())
                .extracting(TransitionView::name, TransitionView::type)
                .containsExactly(
                        tuple("Create", "initial"),
                        tuple("Cancel", "global"),
                        tuple("Start", "ordinary"),
                        tuple("Finish", "ordinary"));
        TransitionView finish = admin.transition(Workflows.NAME, 21);
        assertThat(finish.from()).containsExactly("In Progress");
        assertThat(finish.to()).contains("Done");
        assertThat(finish.screenId()).contains(7L);
    }

    @Test
    public void offersModulesOfAppsBesideJirasOwn() {
        assertThat(admin.modules(Workflows.NAME, START, PartKind.VALIDATOR))
                .extracting(ModuleView::key)
                .contains(READY, "com.atlassian.jira.plugin.system.workflow:permission-validator");
        assertThat(admin.modules(Workflows.NAME, START, PartKind.CONDITION)).hasSize(3);
    }

    @Test
    public void addsToADraftAndLeavesTheLiveWorkflowAloneUntilPublished() {
        addReady("all");

        assertThat(admin.workflow(Workflows.NAME).draft()).isTrue();
        assertThat(liveValidators()).isEmpty();

        admin.publish(workflows.olivia, Workflows.NAME);

        assertThat(admin.workflow(Workflows.NAME).draft()).isFalse();
        assertThat(liveValidators()).hasSize(1);
        assertThat(Descriptors.args(liveValidators().get(0)))
                .isEqualTo(Map.of("class.name", "app.Ready", "measures", "all"));
    }

    @Test
    public void showsWhatTheModuleSaysOfAPart() {
        addReady("<all>");

        PartView part = admin.transition(Workflows.NAME, START).validators().get(0);

        assertThat(part.name()).isEqualTo("Module ready");
        assertThat(part.html()).isEqualTo("view.vm{measures=<all>}");
        assertThat(part.available() && part.editable() && part.removable()).isTrue();
    }

    @Test
    public void editsAPartWithItsOwnForm() {
        addReady("all");
        PartRef ref = new PartRef(START, PartKind.VALIDATOR, 0);

        assertThat(admin.editForm(Workflows.NAME, ref)).isEqualTo("edit.vm{measures=all}");
        admin.edit(workflows.olivia, Workflows.NAME, ref, Map.of("measures", new String[] {"first"}));

        assertThat(admin.editForm(Workflows.NAME, ref)).isEqualTo("edit.vm{measures=first}");
    }

    @Test
    public void removesAPart() {
        addReady("all");

        admin.remove(workflows.olivia, Workflows.NAME, new PartRef(START, PartKind.VALIDATOR, 0));

        assertThat(admin.transition(Workflows.NAME, START).validators()).isEmpty();
    }

    @Test
    public void addsAndRemovesConditions() {
        NewPart condition =
                new NewPart(PartKind.CONDITION, PERMISSION, Map.of("permissionKey", new String[] {"CLOSE_ISSUES"}));
        admin.add(workflows.olivia, Workflows.NAME, CANCEL, condition);
        assertThat(admin.transition(Workflows.NAME, CANCEL).conditions())
                .extracting(PartView::html)
                .containsExactly(
                        "org/outcomeowner/sandbox/workflow/builtin/permission-view.vm{permission=CLOSE_ISSUES}");

        admin.remove(workflows.olivia, Workflows.NAME, new PartRef(CANCEL, PartKind.CONDITION, 0));

        assertThat(admin.transition(Workflows.NAME, CANCEL).conditions()).isEmpty();
    }

    @Test
    public void putsFunctionsBeforeThoseThatStoreTheIssueAndNamesTheirModule() {
        admin.add(workflows.olivia, Workflows.NAME, START, new NewPart(PartKind.FUNCTION, "app:lapse", Map.of()));

        List<PartView> functions = admin.transition(Workflows.NAME, START).functions();

        assertThat(functions.get(0).className()).isEqualTo("app.Lapse");
        assertThat(functions.get(1).className()).isEqualTo(StandardFunctions.UPDATE_STATUS);
        AbstractDescriptor added = Descriptors.postFunctions(workflows
                        .manager
                        .getDraftWorkflow(Workflows.NAME)
                        .getDescriptor()
                        .getAction(START))
                .get(0);
        assertThat(Descriptors.args(added)).containsEntry("full.module.key", "applapse");
    }

    @Test
    public void keepsTheFunctionsEveryTransitionNeeds() {
        assertThat(admin.transition(Workflows.NAME, START).functions()).noneMatch(PartView::removable);
        assertThatThrownBy(
                        () -> admin.remove(workflows.olivia, Workflows.NAME, new PartRef(START, PartKind.FUNCTION, 0)))
                .isInstanceOf(WorkflowException.class)
                .hasMessageContaining("cannot be removed");
    }

    @Test
    public void saysThatThePartOfAnAppThatIsGoneIsNotAvailable() {
        addReady("all");
        when(apps.modules("workflow-validator")).thenReturn(List.of());

        PartView part = admin.transition(Workflows.NAME, START).validators().get(0);

        assertThat(part.available()).isFalse();
        assertThat(part.html()).contains("No enabled app has the class app.Ready");
        assertThat(part.removable()).isTrue();
    }

    @Test
    public void refusesAFormTheModuleRefuses() {
        NewPart condition =
                new NewPart(PartKind.CONDITION, PERMISSION, Map.of("permissionKey", new String[] {"NO_SUCH"}));

        assertThatThrownBy(() -> admin.add(workflows.olivia, Workflows.NAME, CANCEL, condition))
                .isInstanceOf(WorkflowFormException.class)
                .hasMessageContaining("“NO_SUCH” is no permission");
        assertThat(admin.workflow(Workflows.NAME).draft()).isFalse();
    }

    @Test
    public void throwsADraftAway() {
        addReady("all");

        admin.discard(Workflows.NAME);

        assertThat(admin.workflow(Workflows.NAME).draft()).isFalse();
        assertThat(admin.transition(Workflows.NAME, START).validators()).isEmpty();
    }

    private void addReady(String measures) {
        Map<String, String[]> form = Map.of("measures", new String[] {measures});
        admin.add(workflows.olivia, Workflows.NAME, START, new NewPart(PartKind.VALIDATOR, READY, form));
    }

    private List<ValidatorDescriptor> liveValidators() {
        return Descriptors.validators(
                workflows.manager.getWorkflow(Workflows.NAME).getDescriptor().getAction(START));
    }

    private static AppModule module(String key, String classElement, String className) {
        AppModule module = mock(AppModule.class);
        when(module.completeKey()).thenReturn("app:" + key);
        when(module.pluginKey()).thenReturn("app");
        when(module.key()).thenReturn(key);
        when(module.name()).thenReturn("Module " + key);
        when(module.childText(any())).thenReturn(Optional.empty());
        when(module.childText(classElement)).thenReturn(Optional.of(className));
        when(module.velocityResource("view")).thenReturn(Optional.of("view.vm"));
        when(module.velocityResource("input-parameters")).thenReturn(Optional.of("input.vm"));
        when(module.velocityResource("edit-parameters")).thenReturn(Optional.of("edit.vm"));
        when(module.instantiate(WorkflowPluginFactory.class)).thenReturn(new Factory());
        return module;
    }

    /** Shows the template's path and the values it is given. */
    private static TemplateEngine templates() {
        return (source, context) -> {
            Map<String, Object> shown = new TreeMap<>(context);
            shown.remove("i18n");
            return source.path() + shown;
        };
    }

    private static final class Factory extends AbstractWorkflowPluginFactory implements WorkflowPluginValidatorFactory {
        @Override
        protected void getVelocityParamsForInput(Map<String, Object> velocityParams) {}

        @Override
        protected void getVelocityParamsForEdit(Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
            getVelocityParamsForView(velocityParams, descriptor);
        }

        @Override
        protected void getVelocityParamsForView(Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
            velocityParams.put("measures", Descriptors.args(descriptor).get("measures"));
        }

        @Override
        public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
            return formParams.containsKey("measures")
                    ? Map.of("measures", extractSingleParam(formParams, "measures"))
                    : Map.of();
        }
    }
}
