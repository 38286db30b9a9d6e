package org.outcomeowner.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.function.Consumer;

/**
 * One of several people who do whatever comes into their heads with epics. What they do depends on the seed alone; how their doings meet does not. That something
 * is refused is part of the walk.
 */
final class RandomWalker implements Runnable {
    private static final String SCRIPTS = "/rest/sandbox/1.0";
    private static final String PROOF =
            ",\"actual\":530,\"measuredOn\":\"2026-11-18\",\"evidence\":\"https://crm.example.org/leads\"";
    private static final List<String> STATUSES = List.of("To Do", "In Progress", "Measuring", "Done", "Cancelled");

    private final MatrixGround ground;
    private final Queue<String> epics;
    private final Random random;
    private final int operations;
    private final Rest admin;
    private final Rest dana;
    private final Rest olivia;
    private final Rest max;
    private final Fields fields;
    private final List<Consumer<String>> deeds;

    RandomWalker(MatrixGround ground, Queue<String> epics, long seed, int operations) {
        this.ground = ground;
        this.epics = epics;
        this.random = new Random(seed);
        this.operations = operations;
        this.admin = ground.as("admin");
        this.dana = ground.as("dana");
        this.olivia = ground.as("olivia");
        this.max = ground.as("max");
        this.fields = Fields.of(dana);
        this.deeds = List.of(
                this::transition,
                this::transition,
                this::transition,
                this::transition,
                this::grant,
                this::grant,
                this::plan,
                this::plan,
                this::prove,
                this::prove,
                this::clear,
                this::changeOwner,
                this::skipValidators,
                this::automate,
                this::markDone,
                this::resolve,
                this::writeStatus,
                this::move,
                this::load,
                this::create,
                this::archive,
                this::waive,
                this::comment);
    }

    @Override
    public void run() {
        for (int i = 0; i < operations; i++) {
            Optional<String> epic = pick();
            if (epic.isEmpty() || random.nextInt(8) == 0) {
                begin();
            } else {
                deeds.get(random.nextInt(deeds.size())).accept(epic.get());
            }
        }
    }

    /** Any of the epics there are; which one depends on who else has begun some. */
    private Optional<String> pick() {
        List<String> present = List.copyOf(epics);
        return present.isEmpty() ? Optional.empty() : Optional.of(present.get(random.nextInt(present.size())));
    }

    private void begin() {
        remember(dana.post("/rest/api/2/issue", Epic.creation("GROW", Map.of(fields.owner(), "{\"name\":\"olivia\"}")))
                .text("/key"));
    }

    private void transition(String key) {
        JsonNode offered = olivia.get(issue(key) + "/transitions").at("/transitions");
        if (!offered.isEmpty()) {
            String id = offered.get(random.nextInt(offered.size())).path("id").asText();
            String resolution = random.nextBoolean() ? "Done" : "Cancelled";
            Answer bare = olivia.post(issue(key) + "/transitions", "{\"transition\":{\"id\":\"" + id + "\"}}");
            if (bare.status() == 400) {
                olivia.post(
                        issue(key) + "/transitions",
                        "{\"transition\":{\"id\":\"" + id + "\"},\"fields\":{\"resolution\":{\"name\":\"" + resolution
                                + "\"}},\"update\":{\"comment\":[{\"add\":{\"body\":\"So it is\"}}]}}");
            }
        }
    }

    private void grant(String key) {
        max.put(outcome(key) + "/authority", "{\"granted\":" + (random.nextInt(5) > 0) + "}");
    }

    private void plan(String key) {
        result(key, Epic.leads(""));
    }

    private void prove(String key) {
        result(key, Epic.leads(PROOF).replace("]}", "],\"insight\":\"Partners brought most\"}"));
    }

    private void result(String key, String json) {
        dana.put(issue(key), "{\"fields\":{\"" + fields.result() + "\":" + json + "}}");
    }

    /** As a script does that asks nobody. */
    private void clear(String key) {
        admin.put(
                SCRIPTS + "/issues/" + key,
                "{\"fields\":{\"" + fields.result() + "\":null},\"event\":\"" + event() + "\",\"as\":\"dana\"}");
    }

    private void changeOwner(String key) {
        String owner = random.nextBoolean() ? "oscar" : "olivia";
        dana.put(issue(key), "{\"fields\":{\"" + fields.owner() + "\":{\"name\":\"" + owner + "\"}}}");
    }

    private void skipValidators(String key) {
        JsonNode offered = dana.get(issue(key) + "/transitions").at("/transitions");
        if (!offered.isEmpty()) {
            String id = offered.get(random.nextInt(offered.size())).path("id").asText();
            admin.post(
                    SCRIPTS + "/issues/" + key + "/transition",
                    "{\"transition\":" + id + ",\"skipValidators\":true,\"as\":\"dana\"}");
        }
    }

    private void automate(String key) {
        admin.post(
                SCRIPTS + "/automation",
                "{\"issue\":\"" + key + "\",\"transition\":\"" + (random.nextBoolean() ? "Close" : "Start work")
                        + "\",\"resolution\":\"Done\"}");
    }

    private void markDone(String key) {
        dana.post("/rest/agile/1.0/epic/" + key, "{\"done\":" + random.nextBoolean() + "}");
    }

    private void resolve(String key) {
        String resolution = random.nextBoolean() ? "{\"name\":\"Done\"}" : "null";
        admin.put(
                SCRIPTS + "/issues/" + key + "/service",
                "{\"fields\":{\"resolution\":" + resolution + "},\"event\":\"" + event() + "\",\"as\":\"dana\"}");
    }

    private void writeStatus(String key) {
        String status = STATUSES.get(random.nextInt(STATUSES.size()));
        if (random.nextBoolean()) {
            admin.put(SCRIPTS + "/issues/" + key + "/status", "{\"status\":\"" + status + "\",\"step\":true}");
        } else {
            admin.put(
                    SCRIPTS + "/issues/" + key,
                    "{\"status\":\"" + status + "\",\"event\":\"" + event() + "\",\"as\":\"dana\"}");
        }
    }

    private void move(String key) {
        String body = random.nextBoolean()
                ? "{\"project\":\"OPS\",\"issueType\":\"Epic\",\"as\":\"max\"}"
                : "{\"project\":\"OPS\",\"issueType\":\"Task\",\"status\":\"Done\",\"as\":\"max\"}";
        Answer moved = admin.post(SCRIPTS + "/issues/" + key + "/move", body);
        if (moved.status() == 200) {
            remember(moved.text("/key"));
        }
    }

    private void load(String key) {
        remember(admin.post(
                        SCRIPTS + "/import?project=GROW&announce=" + random.nextBoolean(),
                        "[{\"Summary\":\"Imported after " + key + "\",\"Issue Type\":\"Epic\",\"Status\":\"Done\"}]")
                .text("/issues/0/key"));
    }

    private void create(String key) {
        remember(admin.post(
                        SCRIPTS + "/issues",
                        "{\"project\":\"GROW\",\"issueType\":\"Epic\",\"status\":\""
                                + STATUSES.get(random.nextInt(STATUSES.size()))
                                + "\",\"event\":\"1\",\"as\":\"dana\",\"fields\":{\"summary\":\"Born after " + key
                                + "\"}}")
                .text("/key"));
    }

    private void archive(String key) {
        max.call("PUT", issue(key) + (random.nextBoolean() ? "/archive" : "/restore"), Optional.empty());
    }

    private void waive(String key) {
        dana.post(
                outcome(key) + "/waiver", "{\"reason\":\"The market is gone\",\"expires\":\"" + ground.soon() + "\"}");
        if (random.nextBoolean()) {
            max.put(outcome(key) + "/waiver", "{\"granted\":" + random.nextBoolean() + "}");
        }
    }

    private void comment(String key) {
        dana.post(issue(key) + "/comment", "{\"body\":\"Still at it\"}");
    }

    private String event() {
        return random.nextBoolean() ? "updated" : "none";
    }

    private void remember(String key) {
        if (!key.isEmpty()) {
            epics.add(key);
        }
    }

    private static String issue(String key) {
        return "/rest/api/2/issue/" + key;
    }

    private static String outcome(String key) {
        return "/rest/outcome-owner/1.0/outcomes/" + key;
    }
}
