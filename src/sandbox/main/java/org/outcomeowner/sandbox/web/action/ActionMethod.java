package org.outcomeowner.sandbox.web.action;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The method that an action executes for a command, and what its annotations ask for. */
final class ActionMethod {
    private static final List<RequestMethod> UNANNOTATED = List.of(RequestMethod.POST);

    private final Class<?> type;
    private final Method method;

    private ActionMethod(Class<?> type, Method method) {
        this.type = type;
        this.method = method;
    }

    /** The method of the command, or {@code doExecute} without one; empty if the class has no such command. */
    static Optional<ActionMethod> of(Class<?> type, String command) {
        if (command.isEmpty()) {
            return Optional.of(new ActionMethod(type, executing(type)));
        }
        String name = "do" + Character.toUpperCase(command.charAt(0)) + command.substring(1);
        return Arrays.stream(type.getMethods())
                .filter(found -> found.getName().equals(name) && found.getParameterCount() == 0)
                .filter(found -> found.getReturnType() == String.class)
                .findFirst()
                .map(found -> new ActionMethod(type, found));
    }

    /** The nearest {@code doExecute} or {@code execute}, whichever is declared first on the way up. */
    private static Method executing(Class<?> type) {
        return Stream.<Class<?>>iterate(type, found -> found != null, Class::getSuperclass)
                .flatMap(found -> Arrays.stream(found.getDeclaredMethods()))
                .filter(found ->
                        found.getName().equals("doExecute") || found.getName().equals("execute"))
                .filter(found -> found.getParameterCount() == 0)
                .findFirst()
                .orElseThrow();
    }

    /** The method's own annotation wins over that of its class; without any it is POST alone. */
    boolean supports(RequestMethod verb) {
        List<RequestMethod> supported = Stream.of(
                        method.getAnnotation(SupportedMethods.class), type.getAnnotation(SupportedMethods.class))
                .filter(found -> found != null)
                .findFirst()
                .map(found -> List.of(found.value()))
                .orElse(UNANNOTATED);
        return supported.contains(verb);
    }

    boolean requiresToken() {
        return method.isAnnotationPresent(RequiresXsrfCheck.class);
    }

    /** Whether the method, its class or the package of that says so; the annotation is not inherited. */
    boolean requiresPassword() {
        return Stream.<AnnotatedElement>of(method, type, type.getPackage())
                .anyMatch(element -> element.isAnnotationPresent(WebSudoRequired.class));
    }
}
