package com.atlassian.mail.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class SingleMailQueueItemTest {
    private final MailServerManager servers = mock(MailServerManager.class);
    private final Email mail = new Email("olivia@example.com");
    private final SingleMailQueueItem item = new SingleMailQueueItem(mail);

    @Before
    public void offerServers() {
        ComponentAccessor.initialiseWorker(new ComponentAccessor.Worker() {
            @Override
            public <T> T getComponent(Class<T> componentClass) {
                return componentClass.cast(servers);
            }
        });
    }

    @After
    public void forgetServers() {
        ComponentAccessor.initialiseWorker(null);
    }

    @Test
    public void aMailGoesThroughTheDefaultServer() throws MailException {
        SMTPMailServer server = mock(SMTPMailServer.class);
        when(servers.isDefaultSMTPMailServerDefined()).thenReturn(true);
        when(servers.getDefaultSMTPMailServer()).thenReturn(server);

        item.send();

        verify(server).send(mail);
        assertThat(item.getSendCount()).isEqualTo(1);
    }

    @Test
    public void withoutAServerAMailCannotBeSent() {
        assertThatExceptionOfType(MailException.class)
                .isThrownBy(item::send)
                .withMessage("No default mail server is defined");
    }
}
