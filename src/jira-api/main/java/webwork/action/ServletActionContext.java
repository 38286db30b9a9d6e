package webwork.action;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The request that an action answers on this thread.
 *
 * <p>Source: Javadoc of opensymphony-webwork 1.4-atlassian-17, docs.atlassian.com/DAC/javadoc, same class (its servlet types are
 * {@code jakarta} since Jira 11).
 */
public class ServletActionContext {

    private static final ThreadLocal<HttpServletRequest> REQUEST = new ThreadLocal<>();
    private static final ThreadLocal<HttpServletResponse> RESPONSE = new ThreadLocal<>();

    private ServletActionContext() {}

    /** The request; null outside of one. */
    public static HttpServletRequest getRequest() {
        return REQUEST.get();
    }

    /** The response; null outside of a request. */
    public static HttpServletResponse getResponse() {
        return RESPONSE.get();
    }

    /** For the host: says on this thread what is answered; null when it is. */
    public static void setRequest(HttpServletRequest request) {
        set(REQUEST, request);
    }

    /** For the host: says on this thread where the answer goes; null when it is given. */
    public static void setResponse(HttpServletResponse response) {
        set(RESPONSE, response);
    }

    private static <T> void set(ThreadLocal<T> holder, T value) {
        if (value == null) {
            holder.remove();
        } else {
            holder.set(value);
        }
    }
}
