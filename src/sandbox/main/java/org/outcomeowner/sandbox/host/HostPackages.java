package org.outcomeowner.sandbox.host;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The packages that apps may import from the host: Jira's API and the libraries that Jira exports. Those of the JDK come with the
 * framework.
 */
final class HostPackages {
    private static final String JIRA_VERSION = "11.3.0";
    private static final String JIRA_PACKAGES = "com.atlassian.jira";

    /** One class of each library. */
    private static final List<String> LIBRARIES = List.of(
            "com.atlassian.jira.issue.Issue",
            "com.opensymphony.workflow.Workflow",
            "com.opensymphony.module.propertyset.PropertySet",
            "com.opensymphony.util.TextUtils",
            "jakarta.annotation.PostConstruct",
            "jakarta.inject.Inject",
            "jakarta.servlet.Servlet",
            "jakarta.ws.rs.Path",
            "com.fasterxml.jackson.annotation.JsonProperty",
            "com.fasterxml.jackson.core.JsonParser",
            "com.fasterxml.jackson.databind.ObjectMapper",
            "org.slf4j.Logger",
            "org.springframework.core.Ordered",
            "org.springframework.beans.factory.BeanFactory",
            "org.springframework.context.ApplicationContext",
            "org.springframework.aop.Advisor",
            "org.springframework.expression.Expression");

    private HostPackages() {}

    /** The value of OSGi's {@code org.osgi.framework.system.packages.extra}. */
    static String exported() {
        return versions().entrySet().stream()
                .map(entry -> "%s;version=\"%s\"".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(","));
    }

    /** Every exported package with its version. */
    static Map<String, String> versions() {
        Map<String, String> versions = new TreeMap<>();
        LIBRARIES.stream().map(HostLibrary::holding).distinct().forEach(library -> {
            String version = library.version();
            library.packages().forEach(name -> versions.put(name, isJira(name) ? JIRA_VERSION : version));
        });
        return versions;
    }

    private static boolean isJira(String packageName) {
        return packageName.equals(JIRA_PACKAGES) || packageName.startsWith(JIRA_PACKAGES + ".");
    }
}
