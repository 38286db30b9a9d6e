package org.outcomeowner.setup;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.outcomeowner.guard.coverage.change.GuardRefusal;
import org.outcomeowner.guard.coverage.change.GuardRequest;
import org.outcomeowner.guard.coverage.change.Guarding;

/**
 * Shows what one or several workflows lack, and adds it when it is confirmed: {@code /secure/OutcomeOwnerGuard!default.jspa?workflow=…}. Each workflow is
 * changed as a whole or not at all; those that were refused are shown again, with the reason.
 */
@WebSudoRequired
public final class GuardAction extends AdminAction {
    private static final String SEPARATOR = ":";

    private final Guarding guarding;
    private final GuardPage page;
    private final List<String> errors = new ArrayList<>();
    private final List<String> guarded = new ArrayList<>();
    private String[] workflow = {};
    private String[] print = {};
    private String[] addition = {};
    private String name = "";

    public GuardAction(AdminRights rights, Guarding guarding, GuardPage page) {
        super(rights);
        this.guarding = guarding;
        this.page = page;
    }

    @Override
    public Map<String, Object> getPage() {
        List<String> left = Arrays.stream(workflow)
                .filter(each -> !guarded.contains(each))
                .distinct()
                .toList();
        return page.show(left, name, errors, guarded);
    }

    /** Adds the chosen validators and publishes. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    @WebSudoRequired
    public String doPublish() {
        return each(guarding::publish, "guarded");
    }

    /** Adds the chosen validators to drafts, for an administrator to publish. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    @WebSudoRequired
    public String doDraft() {
        return each(guarding::draft, "drafted");
    }

    /** Copies a workflow and guards the copy. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    @WebSudoRequired
    public String doCopy() {
        return each(request -> guarding.copy(request, name.strip()), "copied");
    }

    private String each(Consumer<GuardRequest> work, String what) {
        for (int i = 0; i < Math.min(workflow.length, print.length); i++) {
            attempt(work, request(i));
        }
        return errors.isEmpty() && !guarded.isEmpty() ? backWith(CoverageAction.ALIAS, what) : INPUT;
    }

    private void attempt(Consumer<GuardRequest> work, GuardRequest request) {
        try {
            work.accept(request);
            guarded.add(request.workflow());
        } catch (GuardRefusal refusal) {
            errors.add(page.say(refusal));
        } catch (RuntimeException e) {
            errors.add(page.failure(request.workflow(), e));
        }
    }

    private GuardRequest request(int index) {
        String prefix = index + SEPARATOR;
        Set<String> chosen = Arrays.stream(addition)
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toSet());
        return new GuardRequest(getLoggedInUser(), workflow[index], print[index], chosen);
    }

    /** Names of the workflows. */
    public void setWorkflow(String[] workflow) {
        this.workflow = workflow.clone();
    }

    /** Fingerprints of the workflows that were shown, in their order. */
    public void setPrint(String[] print) {
        this.print = print.clone();
    }

    /** Keys of the chosen additions, each after the position of its workflow and a colon. */
    public void setAddition(String[] addition) {
        this.addition = addition.clone();
    }

    /** The name of the copy. */
    public void setName(String name) {
        this.name = name;
    }
}
