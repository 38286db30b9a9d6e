package org.outcomeowner.sandbox.config;

import com.atlassian.jira.config.properties.ApplicationProperties;
import org.springframework.stereotype.Component;

/** Imitates Jira's {@link ApplicationProperties}. */
@Component
final class JiraProperties implements ApplicationProperties {
    private final Instance instance;

    JiraProperties(Instance instance) {
        this.instance = instance;
    }

    @Override
    public String getJiraBaseUrl() {
        return instance.baseUrl();
    }
}
