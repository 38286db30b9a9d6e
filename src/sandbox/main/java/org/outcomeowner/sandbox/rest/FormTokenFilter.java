package org.outcomeowner.sandbox.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Set;

/**
 * Refuses POSTs that a form of another site could send, unless they carry the header {@code X-Atlassian-Token: no-check},
 * which such a form cannot. JSON bodies pass. See developer.atlassian.com, "XSRF protection" of the REST module.
 */
@Priority(Priorities.AUTHENTICATION)
final class FormTokenFilter implements ContainerRequestFilter {
    private static final String EXCLUDED = "com.atlassian.annotations.security.XsrfProtectionExcluded";
    private static final Set<String> SENT_BY_FORMS =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals(HttpMethod.POST)
                && couldBeForm(request.getMediaType())
                && !"no-check".equals(request.getHeaderString("X-Atlassian-Token"))
                && !isExcluded(resource.getResourceMethod())
                && !isExcluded(resource.getResourceClass())) {
            request.abortWith(JsonErrors.response(403, "XSRF check failed"));
        }
    }

    private static boolean couldBeForm(MediaType type) {
        return type == null || SENT_BY_FORMS.contains(type.getType() + "/" + type.getSubtype());
    }

    private static boolean isExcluded(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().getName().equals(EXCLUDED));
    }
}
