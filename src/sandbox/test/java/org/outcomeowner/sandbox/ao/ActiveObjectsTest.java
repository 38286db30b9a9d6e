package org.outcomeowner.sandbox.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.outcomeowner.sandbox.store.DatabaseLocation;
import org.outcomeowner.sandbox.store.SandboxProperties;

@RunWith(Parameterized.class)
public class ActiveObjectsTest {
    private static final Map<Databases, DatabaseLocation> LOCATIONS = new EnumMap<>(Databases.class);
    private static final Map<Databases, Node> NODES = new EnumMap<>(Databases.class);

    private final DatabaseLocation location;
    private final Node node;
    private final ActiveObjects ao;

    /** All tests on one database share a host, and find its tables empty. */
    public ActiveObjectsTest(Databases database) {
        location = LOCATIONS.computeIfAbsent(database, Databases::fresh);
        node = NODES.computeIfAbsent(database, unused -> new Node(location));
        ao = node.enable(Flag.class, Note.class);
    }

    @Parameters(name = "{0}")
    public static Databases[] databases() {
        return Databases.values();
    }

    @Before
    public void emptyTheTables() {
        ao.deleteWithSQL(Note.class, "ID > ?", 0L);
        ao.deleteWithSQL(Flag.class, "ID > ?", 0);
    }

    @AfterClass
    public static void stop() throws IOException {
        NODES.values().forEach(Node::close);
        NODES.clear();
        LOCATIONS.clear();
        for (Databases database : Databases.values()) {
            database.close();
        }
    }

    @Test
    public void keepsValuesOfEveryKind() {
        Flag flag = flag(10001);
        flag.setPath("bulk");
        flag.setMissing("ü".repeat(200_000));
        flag.setSeen(true);
        flag.setRaised(new Date(1_700_000_000_000L));
        flag.setKind(Flag.Kind.CLOSED);
        flag.setShare(0.25);
        flag.save();

        Flag read = ao.get(Flag.class, flag.getID());

        assertThat(read.getIssueId()).isEqualTo(10001);
        assertThat(read.getPath()).isEqualTo("bulk");
        assertThat(read.getMissing()).hasSize(200_000);
        assertThat(read.isSeen()).isTrue();
        assertThat(read.getRaised().getTime()).isEqualTo(1_700_000_000_000L);
        assertThat(read.getKind()).isEqualTo(Flag.Kind.CLOSED);
        assertThat(read.getShare()).isEqualTo(0.25);
        assertThat(read.getTries()).isEqualTo(3);
        assertThat(read.getShortName()).isNull();
    }

    @Test
    public void keepsHostileTextsAsTheyAre() {
        String hostile = "Robert'); DROP TABLE \"AO_TEST\";-- <b>\\ ? % “ \uD83D\uDE00 \n\t";

        Flag flag = ao.create(Flag.class, new DBParam("ISSUE_ID", 1L), new DBParam("PATH", hostile));

        assertThat(ao.get(Flag.class, flag.getID()).getPath()).isEqualTo(hostile);
        assertThat(ao.find(Flag.class, "PATH = ?", hostile)).containsExactly(flag);
    }

    @Test
    public void findsByCriteriaInOrderAndInPages() {
        IntStream.rangeClosed(1, 5).forEach(this::flag);
        Query fromTwo = Query.select().where("ISSUE_ID >= ? AND ISSUE_ID IN (?, ?, ?, ?)", 2L, 1L, 2L, 3L, 4L);

        assertThat(ao.find(Flag.class, fromTwo.order("ISSUE_ID DESC").limit(2).offset(1)))
                .extracting(Flag::getIssueId)
                .containsExactly(3L, 2L);
        assertThat(ao.count(Flag.class, "ISSUE_ID > ?", 2L)).isEqualTo(3);
        assertThat(ao.count(Flag.class)).isEqualTo(5);
        assertThat(ao.get(Flag.class, 999)).isNull();
    }

    @Test
    public void comparesEnumsDatesAndFlags() {
        Flag old = ao.create(Flag.class, Map.of("ISSUE_ID", 1L, "KIND", Flag.Kind.OPEN, "RAISED", new Date(1000)));
        flag(2);

        assertThat(ao.find(Flag.class, "KIND = ?", Flag.Kind.OPEN)).containsExactly(old);
        assertThat(ao.find(Flag.class, "RAISED < ?", new Date(2000))).containsExactly(old);
        assertThat(ao.find(Flag.class, "SEEN IS NULL OR SEEN = ?", false)).hasSize(2);
    }

    @Test
    public void followsReferencesBothWays() {
        Flag flag = flag(1);
        Note first = note("a", flag);
        note("b", null);

        assertThat(flag.getNotes()).containsExactly(first);
        assertThat(first.getFlag()).isEqualTo(flag);
        assertThat(ao.find(Note.class, Query.select().where("FLAG_ID = ?", flag.getID())))
                .containsExactly(first);
    }

    @Test
    public void deletesEntitiesAndWhatCriteriaName() {
        Flag first = flag(1);
        flag(2);
        flag(3);

        ao.delete(first);

        assertThat(ao.deleteWithSQL(Flag.class, "ISSUE_ID > ?", 2L)).isEqualTo(1);
        assertThat(ao.find(Flag.class)).extracting(Flag::getIssueId).containsExactly(2L);
    }

    @Test
    public void namesTheColumnThatMustNotBeMissing() {
        assertThatThrownBy(() -> ao.create(Flag.class, new DBParam("PATH", "bulk")))
                .hasMessageContaining("required fields were not set")
                .hasMessageContaining("ISSUE_ID");
    }

    @Test
    public void refusesAParameterThatIsNoColumn() {
        assertThatThrownBy(() -> ao.create(Flag.class, new DBParam("ISSUE_ID", 1L), new DBParam("NOPE", "x")))
                .hasMessageContaining("does not have field NOPE");
    }

    @Test
    public void refusesAValueOfTheWrongType() {
        assertThatThrownBy(() -> ao.create(Flag.class, new DBParam("ISSUE_ID", "one")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String is not valid for column type Long");
    }

    @Test
    public void refusesATextLongerThanItsColumn() {
        Map<String, Object> values = new HashMap<>(Map.of("ISSUE_ID", 1L, "SHORT_NAME", "12345678901"));

        assertThatExceptionOfType(ActiveObjectsException.class)
                .isThrownBy(() -> ao.create(Flag.class, values))
                .withMessageStartingWith("An entity of type org.outcomeowner.sandbox.ao.Flag cannot be created: ");
        assertThat(ao.count(Flag.class)).isZero();
    }

    @Test
    public void refusesCriteriaWithAnUnknownColumn() {
        assertThatExceptionOfType(ActiveObjectsException.class)
                .isThrownBy(() -> ao.find(Flag.class, "NOPE = ?", 1L))
                .withMessageStartingWith("Entities of type org.outcomeowner.sandbox.ao.Flag cannot be read: ")
                .withMessageContaining("NOPE");
    }

    @Test
    public void refusesASecondRowWithAUniqueValue() {
        note("a", null);

        assertThatExceptionOfType(ActiveObjectsException.class).isThrownBy(() -> note("a", null));
    }

    @Test
    public void seesItsOwnWritesInATransaction() {
        int seen = ao.executeInTransaction(() -> {
            flag(1);
            return ao.count(Flag.class);
        });

        assertThat(seen).isEqualTo(1);
    }

    @Test
    public void rollsBackWithTheTransactionOfTheHostAndTheOtherWayRound() {
        SandboxProperties properties = node.get(SandboxProperties.class);

        assertThatThrownBy(() -> node.tx().run(() -> {
                    ao.executeInTransaction(() -> flag(1));
                    throw new IllegalStateException("late failure");
                }))
                .hasMessage("late failure");
        assertThatThrownBy(() -> ao.executeInTransaction(() -> {
                    properties.put("host", "wrote");
                    flag(2);
                    throw new IllegalStateException("late failure");
                }))
                .hasMessage("late failure");

        assertThat(ao.count(Flag.class)).isZero();
        assertThat(properties.get("host")).isEmpty();
    }

    @Test
    public void streamsReadOnlyWhatTheQuerySelects() {
        flag(1);
        Flag two = flag(2);
        two.setPath("import");
        two.save();
        List<String> read = new ArrayList<>();

        ao.stream(
                Flag.class,
                Query.select("ID, ISSUE_ID").order("ISSUE_ID"),
                row -> read.add(row.getIssueId() + " " + row.getPath()));

        assertThat(read).containsExactly("1 null", "2 null");
        EntityStreamCallback<Flag, Integer> writing = row -> row.setPath("other");
        assertThatThrownBy(() -> ao.stream(Flag.class, writing)).hasMessageContaining("read-only");
    }

    @Test
    public void givesEachOfManyCreatedAtOnceAnIdOfItsOwn() throws Exception {
        List<Integer> ids = atOnce(8, () -> IntStream.range(0, 25)
                        .mapToObj(i -> flag(i).getID())
                        .toList())
                .stream()
                .flatMap(List::stream)
                .toList();

        assertThat(ids).hasSize(200).doesNotHaveDuplicates();
        assertThat(ao.count(Flag.class)).isEqualTo(200);
    }

    @Test
    public void addsColumnsAndIndexesAndDropsNothing() {
        flag(1).setPath("never saved");
        Flag kept = ao.create(Flag.class, new DBParam("ISSUE_ID", 2L), new DBParam("PATH", "move"));

        ActiveObjects upgraded = node.enable(NewerFlag.class);

        NewerFlag read = upgraded.get(NewerFlag.class, kept.getID());
        read.setOwner("olivia");
        read.save();
        assertThat(upgraded.find(NewerFlag.class, "OWNER = ?", "olivia")).containsExactly(read);
        assertThat(node.enable(Flag.class, Note.class)
                        .get(Flag.class, kept.getID())
                        .getPath())
                .isEqualTo("move");
    }

    @Test
    public void letsTwoNodesMakeTheTablesAtOnce() throws Exception {
        try (Node other = new Node(location)) {
            List<Node> nodes = List.of(node, other);
            List<ActiveObjects> tables = new ArrayList<>();
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try {
                List<Callable<ActiveObjects>> starts = nodes.stream()
                        .map(each -> (Callable<ActiveObjects>) () -> each.enable(Fresh.class, Flag.class, Note.class))
                        .toList();
                for (Future<ActiveObjects> started : threads.invokeAll(starts)) {
                    tables.add(started.get());
                }
            } finally {
                threads.shutdown();
            }

            tables.forEach(each -> each.create(Fresh.class));

            assertThat(tables)
                    .allSatisfy(each -> assertThat(each.count(Fresh.class)).isEqualTo(2));
        }
    }

    @Test
    public void keepsTheTablesOfAppsApart() {
        flag(1);

        ActiveObjects other = node.enable("namespace='other'", () -> null, List.of(), Flag.class, Note.class);

        assertThat(other.count(Flag.class)).isZero();
    }

    private Flag flag(long issueId) {
        return ao.create(Flag.class, new DBParam("ISSUE_ID", issueId));
    }

    private Note note(String code, Flag flag) {
        return ao.create(Note.class, new DBParam("CODE", code), new DBParam("FLAG_ID", flag));
    }

    private static <T> List<T> atOnce(int count, Callable<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(
                    IntStream.range(0, count).mapToObj(i -> work).toList())) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    /** The next version of {@link Flag}, which forgot most columns and has a new one. */
    @Table("Flag")
    public interface NewerFlag extends Entity {
        long getIssueId();

        void setIssueId(long issueId);

        @Indexed
        String getOwner();

        void setOwner(String owner);
    }

    /** A table that nobody made before. */
    public interface Fresh extends Entity {}
}
