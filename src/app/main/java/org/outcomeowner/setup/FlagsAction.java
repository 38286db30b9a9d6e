package org.outcomeowner.setup;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.util.Map;
import org.outcomeowner.guard.Reconciliation;
import org.outcomeowner.guard.ResponseAccount;

/**
 * The register of flags, for administrators: {@code /secure/OutcomeOwnerFlags!default.jspa}. A flag of an issue that the administrator can't browse is
 * neither shown nor counted.
 */
@WebSudoRequired
public final class FlagsAction extends AdminAction {
    static final String ALIAS = "OutcomeOwnerFlags";

    private final FlagsPage page;
    private final Reconciliation reconciliation;
    private final ResponseAccount accounts;
    private String project = "";
    private String state = "";
    private String kind = "";
    private String start = "";
    private String account = "";
    private boolean refused;

    public FlagsAction(AdminRights rights, FlagsPage page, Reconciliation reconciliation, ResponseAccount accounts) {
        super(rights);
        this.page = page;
        this.reconciliation = reconciliation;
        this.accounts = accounts;
    }

    @Override
    public Map<String, Object> getPage() {
        return page.show(new FlagsFilter(project, state, kind, start), done(), refused ? account : "");
    }

    /** Looks at every outcome as soon as a node is free. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    @WebSudoRequired
    public String doReconcile() {
        reconciliation.now();
        return backWith(ALIAS, "reconciling");
    }

    /** Names the account that comments and reopens; what is not an active user is refused and shown again. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    @WebSudoRequired
    public String doAccount() {
        refused = !accounts.name(account);
        return refused ? INPUT : backWith(ALIAS, "account");
    }

    /** Key of a project; blank for all. */
    public void setProject(String project) {
        this.project = project;
    }

    /** Key of a state; blank for all. */
    public void setState(String state) {
        this.state = state;
    }

    /** Key of a kind; blank for all. */
    public void setKind(String kind) {
        this.kind = kind;
    }

    /** How many rows come before the page. */
    public void setStart(String start) {
        this.start = start;
    }

    /** Login name of the account; blank for none. */
    public void setAccount(String account) {
        this.account = account;
    }
}
