package webwork.action;

/**
 * Something that answers a request of the browser; its result names a view.
 *
 * <p>Source: Javadoc of opensymphony-webwork 1.4-atlassian-17, docs.atlassian.com/DAC/javadoc, same interface; still listed for Jira
 * 10.3.21 on docs.atlassian.com/software/jira/docs/api.
 */
public interface Action {

    /** It is done. */
    String SUCCESS = "success";

    /** It failed. */
    String ERROR = "error";

    /** Something has to be typed, or typed again. */
    String INPUT = "input";

    /** The user has to log in. */
    String LOGIN = "login";

    /** The answer has been given; there is nothing to show. */
    String NONE = "none";

    /** Does it. */
    String execute() throws Exception;
}
