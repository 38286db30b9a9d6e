package org.outcomeowner.sandbox.rest;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.rules.ExternalResource;
import org.outcomeowner.sandbox.host.AppModule;
import org.outcomeowner.sandbox.host.AppModules;

/** A server with the REST servlet, apps whose modules a test chooses, and a caller whom it chooses. */
final class RestHarness extends ExternalResource {
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final GlobalPermissionManager permissions = mock(GlobalPermissionManager.class);
    private final AppModules modules = mock(AppModules.class);
    private final List<Runnable> listeners = new ArrayList<>();
    private final Server server = new Server(0);
    private final HttpClient client = HttpClient.newHttpClient();

    @Override
    protected void before() throws Exception {
        doAnswer(call -> listeners.add(call.getArgument(0))).when(modules).addListener(any());
        RestApplications applications =
                new RestApplications(modules, List.of(), new RestConfigs(authentication, permissions));
        ServletContextHandler context = new ServletContextHandler("/jira");
        context.addServlet(new ServletHolder(new RestServlet(applications)), "/rest/*");
        server.setHandler(context);
        server.start();
    }

    @Override
    protected void after() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Enables exactly these modules. */
    void enable(AppModule... enabled) {
        when(modules.modules("rest")).thenReturn(List.of(enabled));
        listeners.forEach(Runnable::run);
    }

    void callAs(ApplicationUser user) {
        when(authentication.getLoggedInUser()).thenReturn(user);
    }

    ApplicationUser user() {
        return mock(ApplicationUser.class);
    }

    ApplicationUser administrator() {
        ApplicationUser user = user();
        when(permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user)).thenReturn(true);
        return user;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).GET());
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    URI uri(String path) {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        return URI.create("http://localhost:" + port + "/jira/rest" + path);
    }
}
