package org.outcomeowner.setup;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.util.Map;
import java.util.Optional;

/** The policy of all projects, its bounds, and the projects that differ from it. A change holds at once and is audited. */
@WebSudoRequired
public final class PolicyAction extends AdminAction {
    static final String ALIAS = "OutcomeOwnerPolicy";

    private final GlobalPolicyForm form;
    private final Overrides overrides;
    private final PageStyle style;
    private Optional<Refused> refused = Optional.empty();

    public PolicyAction(AdminRights rights, GlobalPolicyForm form, Overrides overrides, PageStyle style) {
        super(rights);
        this.form = form;
        this.overrides = overrides;
        this.style = style;
    }

    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    @WebSudoRequired
    public String doSave() {
        refused = form.save(Drafts.sent(getHttpRequest()));
        return refused.isPresent() ? INPUT : backWith(ALIAS, "saved");
    }

    /** Takes a policy away that can't be read; a readable one stays. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    @WebSudoRequired
    public String doReset() {
        form.reset();
        return backWith(ALIAS, "reset");
    }

    @Override
    public Map<String, Object> getPage() {
        style.require();
        Map<String, Object> page = form.page(refused);
        page.put("alias", ALIAS);
        page.put("overrides", overrides.list());
        page.put("done", done());
        return page;
    }
}
