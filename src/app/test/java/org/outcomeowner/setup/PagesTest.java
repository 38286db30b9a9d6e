package org.outcomeowner.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

/** Holds every page to what keeps strangers and other sites from changing anything through it. */
public class PagesTest {
    @Test
    public void everyPageOfAdministrationAsksForThePasswordWhateverJiraLooksAt() {
        assertThat(pages().filter(AdminAction.class::isAssignableFrom)).allSatisfy(page -> {
            assertThat(page).hasAnnotation(WebSudoRequired.class);
            assertThat(commands(page))
                    .allSatisfy(command -> assertThat(command.isAnnotationPresent(WebSudoRequired.class))
                            .as("%s", command)
                            .isTrue());
        });
    }

    @Test
    public void everyCommandIsTakenFromAPostedFormWithATokenAlone() {
        assertThat(pages().flatMap(page -> commands(page).stream())
                        .filter(command -> !command.getName().equals("doDefault")))
                .allSatisfy(command -> {
                    assertThat(command.isAnnotationPresent(RequiresXsrfCheck.class))
                            .as("%s", command)
                            .isTrue();
                    assertThat(command.getAnnotation(SupportedMethods.class).value())
                            .containsExactly(RequestMethod.POST);
                });
    }

    @Test
    public void everyPageCanBeMadeByJira() {
        assertThat(pages()).allSatisfy(page -> assertThat(Modifier.isPublic(page.getModifiers()))
                .as("%s", page)
                .isTrue());
    }

    private static List<Method> commands(Class<?> page) {
        return Arrays.stream(page.getMethods())
                .filter(method -> method.getName().matches("do[A-Z].*") && method.getParameterCount() == 0)
                .filter(method -> method.getReturnType() == String.class)
                .toList();
    }

    private static Stream<Class<?>> pages() {
        return new ClassFileImporter()
                        .importUrl(AdminAction.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation())
                        .stream()
                        .filter(type -> type.isAssignableTo(JiraWebActionSupport.class))
                        .<Class<?>>map(type -> type.reflect())
                        .filter(type -> !Modifier.isAbstract(type.getModifiers()));
    }
}
