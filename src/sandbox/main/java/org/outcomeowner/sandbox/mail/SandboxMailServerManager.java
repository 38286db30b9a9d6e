package org.outcomeowner.sandbox.mail;

import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import org.outcomeowner.sandbox.SandboxOptions;
import org.springframework.stereotype.Component;

/** Imitates {@link MailServerManager}: the one server there can be is that of the option {@code --smtp}. */
@Component
final class SandboxMailServerManager implements MailServerManager {
    private final SMTPMailServer server;

    SandboxMailServerManager(SandboxOptions options) {
        server = options.smtp().map(SmtpServer::new).orElse(null);
    }

    @Override
    public boolean isDefaultSMTPMailServerDefined() {
        return server != null;
    }

    @Override
    public SMTPMailServer getDefaultSMTPMailServer() {
        return server;
    }
}
