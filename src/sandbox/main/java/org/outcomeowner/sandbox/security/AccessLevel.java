package org.outcomeowner.sandbox.security;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may call a REST resource or a servlet, as its annotations say; see developer.atlassian.com, "Securing endpoints" of the platform 7
 * guide. Every user of the sandbox has a licence and the site is not open to anonymous visitors, so that three levels remain.
 */
public enum AccessLevel {
    /** Whether logged in or not. */
    EVERYBODY,
    /** Whoever is logged in. */
    USERS,
    /** Administrators. */
    ADMINISTRATORS;

    private static final Set<String> PACKAGES =
            Set.of("com.atlassian.plugins.rest.api.security.annotation", "com.atlassian.annotations.security");
    private static final Map<String, AccessLevel> BY_ANNOTATION = Map.of(
            "UnrestrictedAccess", EVERYBODY,
            "AnonymousSiteAccess", USERS,
            "UnlicensedSiteAccess", USERS,
            "LicensedOnly", USERS,
            "AdminOnly", ADMINISTRATORS,
            "SystemAdminOnly", ADMINISTRATORS);

    /** The level on the method, or else on its class, or else licensed users: an unannotated resource is not open. */
    public static AccessLevel of(AnnotatedElement method, AnnotatedElement type) {
        return on(method).or(() -> on(type)).orElse(USERS);
    }

    /** The strictest level that the annotations of this element ask for. */
    private static Optional<AccessLevel> on(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> PACKAGES.contains(type.getPackageName()))
                .map(type -> BY_ANNOTATION.get(type.getSimpleName()))
                .filter(level -> level != null)
                .max(Enum::compareTo);
    }
}
