package org.outcomeowner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

/** What holds for every resource, those that are yet to come included. */
public class ResourceConventionsTest {
    private static final List<Class<?>> CLASSES = new ClassFileImporter()
                    .importUrl(OutcomesResource.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation())
                    .stream()
                    .filter(type -> type.isAnnotatedWith(Path.class) || type.isAnnotatedWith(Provider.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    @Test
    public void everyResourceSaysWhoMayUseIt() {
        assertThat(resources()).isNotEmpty().allMatch(type -> type.isAnnotationPresent(LicensedOnly.class));
    }

    @Test
    public void everyResourceAnswersInJson() {
        assertThat(resources())
                .allMatch(type -> type.getAnnotation(Produces.class).value()[0].equals(MediaType.APPLICATION_JSON));
    }

    @Test
    public void everyWriteTakesJsonSoThatNoFormOfAnotherSiteCanSendIt() {
        assertThat(resources().flatMap(ResourceConventionsTest::endpoints).filter(ResourceConventionsTest::hasBody))
                .isNotEmpty()
                .allMatch(method ->
                        method.getAnnotation(Consumes.class).value()[0].equals(MediaType.APPLICATION_JSON));
    }

    @Test
    public void everyClassCanBeMadeByTheHost() {
        assertThat(CLASSES).allMatch(type -> Modifier.isPublic(type.getModifiers()));
        assertThat(CLASSES).allMatch(type -> type.getConstructors().length == 1);
        assertThat(CLASSES.stream()
                        .map(type -> type.getConstructors()[0])
                        .filter(constructor -> constructor.getParameterCount() > 0))
                .allMatch((Constructor<?> constructor) -> constructor.isAnnotationPresent(Inject.class));
    }

    @Test
    public void whatNeverReachesAResourceIsAnsweredInOurShape() {
        WebApplicationException wrongVerb = new WebApplicationException("no", Response.Status.METHOD_NOT_ALLOWED);

        Response response = new WebApplicationExceptionMapper().toResponse(wrongVerb);

        assertThat(response.getStatus()).isEqualTo(405);
        assertThat((String) response.getEntity())
                .contains("\"errorMessages\":[\"no\"]")
                .contains("\"errors\":{}");
    }

    private static Stream<Class<?>> resources() {
        return CLASSES.stream().filter(type -> type.isAnnotationPresent(Path.class));
    }

    private static Stream<Method> endpoints(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods()).filter(method -> Arrays.stream(method.getAnnotations())
                .anyMatch(each -> each.annotationType().isAnnotationPresent(HttpMethod.class)));
    }

    private static boolean hasBody(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .anyMatch(verb -> verb != null && !verb.value().equals(HttpMethod.GET));
    }
}
