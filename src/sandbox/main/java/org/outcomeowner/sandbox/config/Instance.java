package org.outcomeowner.sandbox.config;

import org.outcomeowner.sandbox.store.SandboxProperties;
import org.springframework.stereotype.Component;

/** What this sandbox calls itself and where it is served. */
@Component
public final class Instance {
    private static final String BASE_URL = "jira.baseurl";
    private static final String TITLE = "jira.title";

    private final SandboxProperties properties;

    Instance(SandboxProperties properties) {
        this.properties = properties;
    }

    /** The address of the sandbox with its context path and without a slash at the end. */
    public String baseUrl() {
        return properties.get(BASE_URL).orElse("http://localhost:2990/jira");
    }

    /** Set by the server once it knows its port. */
    public void setBaseUrl(String baseUrl) {
        properties.put(BASE_URL, baseUrl);
    }

    /** The title in the page header. */
    public String title() {
        return properties.get(TITLE).orElse("Jira sandbox");
    }

    /** Sets the title in the page header. */
    public void setTitle(String title) {
        properties.put(TITLE, title);
    }
}
