package org.outcomeowner.setup;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.util.Map;
import org.outcomeowner.guard.coverage.drift.Drift;
import org.outcomeowner.guard.coverage.drift.Subject;

/** The map of every way into Done, for administrators: {@code /secure/OutcomeOwnerCoverage!default.jspa}. */
@WebSudoRequired
public final class CoverageAction extends AdminAction {
    static final String ALIAS = "OutcomeOwnerCoverage";
    static final String URL = ALIAS + "!default.jspa";

    private final CoveragePage page;
    private final Drift drift;
    private String project = "";
    private boolean unguarded;
    private int number = 1;
    private String kind = "";
    private String subject = "";

    public CoverageAction(AdminRights rights, CoveragePage page, Drift drift) {
        super(rights);
        this.page = page;
        this.drift = drift;
    }

    @Override
    public Map<String, Object> getPage() {
        return page.show(new CoverageFilter(project, unguarded, number), done());
    }

    /** Accepts that a guard is gone: the alert is closed. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    @WebSudoRequired
    public String doAccept() {
        Subject.of(kind, subject).ifPresent(drift::accept);
        return backWith(ALIAS, "accepted");
    }

    /** Key of a project; blank for all. */
    public void setProject(String project) {
        this.project = project;
    }

    /** Whether only what needs mending is shown. */
    public void setUnguarded(boolean unguarded) {
        this.unguarded = unguarded;
    }

    /** Which page of workflows, from 1. */
    public void setNumber(int number) {
        this.number = number;
    }

    /** Kind of what an alert is about. */
    public void setKind(String kind) {
        this.kind = kind;
    }

    /** What an alert is about. */
    public void setSubject(String subject) {
        this.subject = subject;
    }
}
