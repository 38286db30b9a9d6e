package org.outcomeowner.setup;

import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.util.Map;

/**
 * The waivers that nobody has ended, for administrators: {@code /secure/OutcomeOwnerWaivers!default.jspa}. One for an epic that the administrator can't see
 * is neither shown nor counted. Waivers are granted and ended on the panel of the epic.
 */
@WebSudoRequired
public final class WaiversAction extends AdminAction {
    static final String ALIAS = "OutcomeOwnerWaivers";

    private final WaiversPage page;
    private String start = "";

    public WaiversAction(AdminRights rights, WaiversPage page) {
        super(rights);
        this.page = page;
    }

    @Override
    public Map<String, Object> getPage() {
        return page.show(start);
    }

    /** How many rows come before the page. */
    public void setStart(String start) {
        this.start = start;
    }
}
