package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Addresses of REST resources, as the property {@code self} has them. */
@Component
final class Links {
    private final JiraBaseUrls urls;

    Links(JiraBaseUrls urls) {
        this.urls = urls;
    }

    /** The resource of the kind, such as {@code issue}, with the id. */
    String to(String kind, Object id) {
        return urls.restApi2BaseUrl() + kind + "/" + URLEncoder.encode(String.valueOf(id), StandardCharsets.UTF_8);
    }

    /** The address people open. */
    String base() {
        return urls.baseUrl();
    }
}
