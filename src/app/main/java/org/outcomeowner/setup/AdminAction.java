package org.outcomeowner.setup;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.util.Map;

/**
 * A page for Jira's administrators at {@code /secure/<Alias>!default.jspa}, with {@code <Alias>} as in {@code atlassian-plugin.xml}.
 *
 * <p>A page that changes something adds commands, {@code public String doSave()} for {@code !save.jspa}, each annotated {@code RequiresXsrfCheck},
 * {@code SupportedMethods(RequestMethod.POST)} and {@code WebSudoRequired}; its class is annotated {@code WebSudoRequired} too, as Jira may look at
 * either. A command that is done ends with {@link #backWith}, one that is refused with {@link #INPUT}, which shows the page again. Whoever does not
 * administer Jira gets no farther than {@link #execute}.
 */
public abstract class AdminAction extends JiraWebActionSupport {
    private final AdminRights rights;
    private String done = "";

    protected AdminAction(AdminRights rights) {
        this.rights = rights;
    }

    @Override
    public final String execute() throws Exception {
        return rights.areHeld() ? super.execute() : PERMISSION_VIOLATION_RESULT;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    @WebSudoRequired
    public final String doDefault() {
        return INPUT;
    }

    /** Without a command there is nothing to do: the page is shown. */
    @Override
    protected final String doExecute() {
        return INPUT;
    }

    /**
     * What the template shows, as {@code $page}: maps, lists and texts only, for it may call nothing else. It is asked for each time the template names
     * it, so that templates begin with {@code #set ($page = $page)}; each page names its own override in the descriptor's {@code velocity-allowlist}.
     */
    public abstract Map<String, Object> getPage();

    /** Sends the browser to the page itself, which reads from {@link #done()} what has just happened. */
    protected final String backWith(String alias, String what) {
        return getRedirect("/secure/" + alias + "!default.jspa?done=" + what);
    }

    /** What has just been done, as the address says it: a word to choose a message by, never a text to show. */
    protected final String done() {
        return done;
    }

    public final void setDone(String done) {
        this.done = done;
    }
}
