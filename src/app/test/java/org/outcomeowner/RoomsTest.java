package org.outcomeowner;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;
import org.outcomeowner.outcome.Outcome;
import org.springframework.stereotype.Component;

/** The packages of the app are rooms; this is what each of them may know of the others. docs/architecture.md says why. */
public class RoomsTest {
    private static final String APP = "org.outcomeowner.";
    private static final Set<String> PLAIN_JAVA = Set.of("outcome", "rules");
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            room("outcome"),
            room("rules", "outcome"),
            room("policy", "outcome", "rules", "jira"),
            room("jira", "outcome"),
            room("field", "outcome", "rules", "policy", "jira"),
            room("waiver", "outcome", "rules", "policy", "jira", "field"),
            room("gate", "outcome", "rules", "policy", "jira", "field", "waiver"),
            room("guard", "outcome", "rules", "policy", "jira", "field", "waiver", "gate"),
            room("jql", "outcome", "rules", "policy", "jira", "field", "waiver", "gate", "guard"),
            room("setup", "outcome", "rules", "policy", "jira", "field", "waiver", "gate", "guard"),
            room("panel", "outcome", "rules", "policy", "jira", "field", "waiver", "gate", "guard"),
            room("rest", "outcome", "rules", "policy", "jira", "field", "waiver", "gate", "guard"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(Outcome.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    public void everyPackageIsARoomOfTheTable() {
        assertThat(MAY_KNOW.keySet()).containsAll(rooms());
    }

    @Test
    public void aRoomKnowsOnlyTheRoomsItMay() {
        for (String room : rooms()) {
            classes()
                    .that()
                    .resideInAPackage(APP + room + "..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideOutsideOfPackages(forbiddenTo(room))
                    .check(CLASSES);
        }
    }

    @Test
    public void theDomainAndItsRulesKnowOnlyTheJdk() {
        for (String room : PLAIN_JAVA) {
            classes()
                    .that()
                    .resideInAPackage(APP + room + "..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", APP + "outcome..", APP + "rules..")
                    .check(CLASSES);
        }
    }

    @Test
    public void noTwoRoomsKnowEachOther() {
        slices().matching(APP + "(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /** One class shows how deep the app sits in Jira. */
    @Test
    public void oneClassListsWhatIsImportedFromTheHost() {
        Set<String> importers = CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.isAnnotatedWith(ComponentImport.class))
                .map(field -> field.getOwner().getName())
                .collect(Collectors.toSet());
        assertThat(importers).containsExactly(APP + "jira.HostServices");
    }

    private static Map.Entry<String, Set<String>> room(String name, String... mayKnow) {
        return Map.entry(name, Set.of(mayKnow));
    }

    /** Spring names a bean after its class, whatever package that is in: two of one name keep the app from starting. */
    @Test
    public void noTwoBeansHaveOneName() {
        List<String> names = CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Component.class))
                .map(JavaClass::getSimpleName)
                .toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    private static String[] forbiddenTo(String room) {
        List<String> forbidden = new ArrayList<>();
        for (String other : rooms()) {
            if (!other.equals(room) && !MAY_KNOW.getOrDefault(room, Set.of()).contains(other)) {
                forbidden.add(APP + other + "..");
            }
        }
        return forbidden.toArray(String[]::new);
    }

    private static Set<String> rooms() {
        return CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(APP))
                .map(name -> name.substring(APP.length()).split("\\.")[0])
                .collect(Collectors.toSet());
    }
}
