package org.outcomeowner.sandbox.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.outcomeowner.sandbox.render.PageResources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds the page of a request, sees that the user may open it and writes its answer. */
@Component
final class PageServlet extends HttpServlet {
    private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);

    private final transient Pages pages;
    private final transient Doorkeeper doorkeeper;
    private final transient PageWriter writer;
    private final transient JiraAuthenticationContext authentication;
    private final transient PageResources resources;

    PageServlet(
            Pages pages,
            Doorkeeper doorkeeper,
            PageWriter writer,
            JiraAuthenticationContext authentication,
            PageResources resources) {
        this.pages = pages;
        this.doorkeeper = doorkeeper;
        this.writer = writer;
        this.authentication = authentication;
        this.resources = resources;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        serve(request, response, Page::get);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        serve(request, response, Page::post);
    }

    private void serve(HttpServletRequest request, HttpServletResponse response, Verb verb) throws IOException {
        resources.clear();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Pages.Found found = pages.find(path);
        PageRequest pageRequest = new PageRequest(request, response, found, authentication.getLoggedInUser());
        writer.write(answer(found.page(), pageRequest, verb), pageRequest, response);
    }

    private Answer answer(Page page, PageRequest request, Verb verb) {
        try {
            Answer refusal = doorkeeper.refusal(page.access(), request);
            return refusal == null ? verb.apply(page, request) : refusal;
        } catch (PageException e) {
            return problem(e.status(), e.getMessage());
        } catch (RuntimeException e) {
            String id = UUID.randomUUID().toString();
            LOG.error("Page failed, id {}", id, e);
            return problem(500, "Something went wrong. The log has the details under the id " + id + ".");
        }
    }

    private static Answer problem(int status, String message) {
        return new Answer.Html("problem.vm", "Problem", Map.of("message", message), status);
    }

    /** What is asked of the page. */
    @FunctionalInterface
    private interface Verb {
        Answer apply(Page page, PageRequest request);
    }
}
