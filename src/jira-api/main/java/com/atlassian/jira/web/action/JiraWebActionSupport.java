package com.atlassian.jira.web.action;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import webwork.action.ActionSupport;
import webwork.action.ServletActionContext;

/**
 * Base of the pages of Jira and of apps. One is made for each request; what the request sends is set through setters.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest, same class (its servlet types are {@code jakarta} since Jira 11; the
 * class is abstract since Jira 10); Jira 10.3.21 Javadoc for what it extends.
 */
public abstract class JiraWebActionSupport extends ActionSupport {

    /** Result of an action that the user may not take: Jira shows a page that says so, or asks to log in. */
    public static final String PERMISSION_VIOLATION_RESULT = "permissionviolation";

    /** Parameter that names the page to return to. */
    public static final String RETURN_URL_PARAMETER = "returnUrl";

    private String returnUrl;

    /** For subclasses. */
    protected JiraWebActionSupport() {}

    /** Who is logged in; null if nobody is. */
    public ApplicationUser getLoggedInUser() {
        return ComponentAccessor.getJiraAuthenticationContext().getLoggedInUser();
    }

    /** Texts in the language of the user. */
    public I18nHelper getI18nHelper() {
        return ComponentAccessor.getJiraAuthenticationContext().getI18nHelper();
    }

    /** A text in the language of the user. */
    public String getText(String key) {
        return getI18nHelper().getText(key);
    }

    /** A text in the language of the user, with {@code {0}} filled in. */
    public String getText(String key, String value) {
        return getI18nHelper().getText(key, value);
    }

    /** The request; null outside of one. */
    public HttpServletRequest getHttpRequest() {
        return ServletActionContext.getRequest();
    }

    /** The response; null outside of a request. */
    public HttpServletResponse getHttpResponse() {
        return ServletActionContext.getResponse();
    }

    /** The page to return to, as the request names it; null if it names none. */
    public String getReturnUrl() {
        return returnUrl;
    }

    /** Says which page to return to. */
    public void setReturnUrl(String returnUrl) {
        this.returnUrl = returnUrl;
    }

    /** Adds all errors of another collection. */
    public void addErrorCollection(ErrorCollection errors) {
        errors.getErrorMessages().forEach(this::addErrorMessage);
        errors.getErrors().forEach(this::addError);
    }

    /** Whether there is any error. */
    public boolean hasAnyErrors() {
        return invalidInput();
    }

    /**
     * Sends the browser to the page to return to, if it is on this server, or else to the given one. A path that begins with a slash is
     * below the context path.
     *
     * @return {@link #NONE}
     */
    public String getRedirect(String defaultUrl) {
        String url = isHere(returnUrl) ? returnUrl : defaultUrl;
        try {
            String context = url.startsWith("/") ? getHttpRequest().getContextPath() : "";
            getHttpResponse().sendRedirect(context + url);
            return NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isHere(String url) {
        return url != null && url.matches("/(?![/\\\\]).*");
    }
}
