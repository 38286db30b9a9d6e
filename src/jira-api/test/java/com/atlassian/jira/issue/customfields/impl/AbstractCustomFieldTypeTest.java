package com.atlassian.jira.issue.customfields.impl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import org.junit.After;
import org.junit.Test;

public class AbstractCustomFieldTypeTest {

    private final MoneyType type = new MoneyType(new InMemoryValues(), new InMemoryConfig());

    @After
    public void forgetTheHost() {
        ComponentAccessor.initialiseWorker(null);
    }

    @Test
    public void speaksTheLanguageOfTheCurrentUser() {
        I18nHelper french = mock(I18nHelper.class);
        JiraAuthenticationContext context = mock(JiraAuthenticationContext.class);
        when(context.getI18nHelper()).thenReturn(french);
        ComponentAccessor.initialiseWorker(only(context));

        assertThat(type.getI18nBean()).isSameAs(french);
    }

    @Test
    public void failsClearlyWithoutAHost() {
        assertThatThrownBy(type::getI18nBean)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ComponentAccessor");
    }

    private static ComponentAccessor.Worker only(JiraAuthenticationContext context) {
        return new ComponentAccessor.Worker() {
            @Override
            public <T> T getComponent(Class<T> componentClass) {
                return componentClass.cast(context);
            }
        };
    }
}
