package com.atlassian.sal.api.websudo;

/**
 * The password has not been repeated lately.
 *
 * <p>Source: SAL Javadoc, docs.atlassian.com/sal-api, same class; use in
 * github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0).
 */
public class WebSudoSessionException extends SecurityException {

    /** Without a message. */
    public WebSudoSessionException() {}

    /** With a message. */
    public WebSudoSessionException(String message) {
        super(message);
    }
}
