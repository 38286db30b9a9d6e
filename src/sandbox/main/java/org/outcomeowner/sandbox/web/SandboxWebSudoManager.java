package org.outcomeowner.sandbox.web;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Stands for {@code com.atlassian.sal.api.websudo.WebSudoManager}. A form that was posted is lost: only its address is kept. */
@Component
final class SandboxWebSudoManager implements WebSudoManager {
    private final Websudo websudo;

    SandboxWebSudoManager(Websudo websudo) {
        this.websudo = websudo;
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        if (!websudo.isOn(request)) {
            throw new WebSudoSessionException("The password has to be repeated first");
        }
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        try {
            String address = PageRequest.address(request);
            response.sendRedirect(WebServer.CONTEXT_PATH + Doorkeeper.leadingBack(WebsudoPage.PATH, address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
