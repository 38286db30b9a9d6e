package org.outcomeowner.sandbox.field;

import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import org.outcomeowner.sandbox.config.Instance;
import org.springframework.stereotype.Component;

/** Imitates {@link JiraBaseUrls}. */
@Component
final class SandboxBaseUrls implements JiraBaseUrls {
    private final Instance instance;

    SandboxBaseUrls(Instance instance) {
        this.instance = instance;
    }

    @Override
    public String baseUrl() {
        return instance.baseUrl();
    }

    @Override
    public String restApi2BaseUrl() {
        return instance.baseUrl() + "/rest/api/2/";
    }
}
