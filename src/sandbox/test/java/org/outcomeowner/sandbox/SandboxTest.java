package org.outcomeowner.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.outcomeowner.sandbox.config.Instance;
import org.outcomeowner.sandbox.host.AppBuilder;
import org.outcomeowner.sandbox.host.AppView;
import org.outcomeowner.sandbox.host.Apps;
import org.outcomeowner.sandbox.store.DatabaseLocation;
import org.outcomeowner.sandbox.web.PortTakenException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

public class SandboxTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void servesStopsAndStartsAgainInOneJvm() throws Exception {
        Path app = new AppBuilder("foreign.app").build(folder.getRoot().toPath());
        String firstUrl;
        try (Sandbox sandbox = Sandbox.start(options(0, app))) {
            firstUrl = sandbox.url();
            assertThat(get(sandbox, "/rest/api/2/serverInfo").body()).contains("\"baseUrl\":\"" + sandbox.url() + "\"");
        }
        assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> get(firstUrl + "/"));

        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("sandbox-"));
        try (Sandbox again = Sandbox.start(options(0))) {
            assertThat(get(again, "/rest/api/2/serverInfo").statusCode()).isEqualTo(200);
            assertThat(again.bean(Apps.class).list()).extracting(AppView::key).containsExactly("foreign.app");
        }
    }

    @Test
    public void answersQueriesByAFunctionOfAnAppFromTheTablesOfTheApp() throws Exception {
        try (Sandbox sandbox =
                Sandbox.start(options(0, notes().build(folder.getRoot().toPath())))) {
            HttpResponse<String> found = getAsAdmin(sandbox, "/rest/api/2/search?jql=issue%20in%20noted()");
            HttpResponse<String> refused = getAsAdmin(sandbox, "/rest/api/2/search?jql=issue%20in%20noted(all)");

            assertThat(found.statusCode()).isEqualTo(200);
            assertThat(found.body()).contains("\"total\":0");
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("noted(all) is none of 1 notes");
            assertThat(getAsAdmin(sandbox, "/rest/api/2/jql/autocompletedata").body())
                    .contains("\"value\":\"noted()\"")
                    .contains("\"value\":\"membersOf(\\\"\\\")\"");
        }
    }

    private static AppBuilder notes() {
        return new AppBuilder("foreign.notes")
                .imports(
                        "com.atlassian.activeobjects.external",
                        "com.atlassian.jira",
                        "com.atlassian.jira.jql.operand",
                        "com.atlassian.jira.jql.query",
                        "com.atlassian.jira.plugin.jql.function",
                        "com.atlassian.jira.user",
                        "com.atlassian.jira.util",
                        "com.atlassian.query.clause",
                        "com.atlassian.query.operand",
                        "com.atlassian.sal.api.lifecycle",
                        "net.java.ao",
                        "net.java.ao.schema")
                .source("Note", """
                        public interface Note extends net.java.ao.Entity {
                            @net.java.ao.schema.NotNull long getIssueId();
                            void setIssueId(long id);
                        }
                        """)
                .source("Notes", """
                        import com.atlassian.activeobjects.external.ActiveObjects;
                        import net.java.ao.DBParam;
                        public class Notes implements com.atlassian.sal.api.lifecycle.LifecycleAware {
                            private final ActiveObjects tables;
                            public Notes(ActiveObjects tables) { this.tables = tables; }
                            @Override public void onStart() { tables.create(Note.class, new DBParam("ISSUE_ID", 1L)); }
                            @Override public void onStop() {}
                            Note[] all() { return tables.find(Note.class); }
                        }
                        """)
                .source("Noted", """
                        import com.atlassian.jira.*;
                        import com.atlassian.jira.jql.operand.QueryLiteral;
                        import com.atlassian.jira.jql.query.QueryCreationContext;
                        import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
                        import com.atlassian.jira.user.ApplicationUser;
                        import com.atlassian.jira.util.*;
                        import com.atlassian.query.clause.TerminalClause;
                        import com.atlassian.query.operand.FunctionOperand;
                        import java.util.*;
                        import java.util.stream.*;
                        public class Noted extends AbstractJqlFunction {
                            private final Notes notes;
                            public Noted(Notes notes) { this.notes = notes; }
                            @Override public MessageSet validate(ApplicationUser who, FunctionOperand call, TerminalClause in) {
                                MessageSet messages = new MessageSetImpl();
                                if (!call.getArgs().isEmpty()) {
                                    messages.addErrorMessage(
                                            call.getDisplayString() + " is none of " + notes.all().length + " notes");
                                }
                                return messages;
                            }
                            @Override public List<QueryLiteral> getValues(
                                    QueryCreationContext context, FunctionOperand call, TerminalClause in) {
                                return Stream.of(notes.all())
                                        .map(note -> new QueryLiteral(call, note.getIssueId()))
                                        .collect(Collectors.toList());
                            }
                            @Override public int getMinimumNumberOfExpectedArguments() { return 0; }
                            @Override public JiraDataType getDataType() { return JiraDataTypes.ISSUE; }
                        }
                        """)
                .components("foreign.Notes")
                .file(
                        "META-INF/plugin-components/exports",
                        "foreign.Notes#com.atlassian.sal.api.lifecycle.LifecycleAware")
                .serviceImports("com.atlassian.activeobjects.external.ActiveObjects")
                .module("<ao key='ao' namespace='notes'><entity>foreign.Note</entity></ao>")
                .module("<jql-function key='noted' name='Noted' class='foreign.Noted'>"
                        + "<fname>noted</fname><list>true</list></jql-function>");
    }

    @Test
    public void saysInOneLineThatThePortIsTaken() {
        try (Sandbox sandbox = Sandbox.start(options(0))) {
            int port = URI.create(sandbox.url()).getPort();
            SandboxOptions second = new SandboxOptions(port, home("second"), Optional.empty(), List.of(), false);

            assertThatExceptionOfType(PortTakenException.class)
                    .isThrownBy(() -> Sandbox.start(second))
                    .satisfies(failure -> assertThat(StartProblem.describe(failure))
                            .contains("Port %d is taken: stop what listens there or choose another with --port"
                                    .formatted(port)));
        }
    }

    @Test
    public void takesAFaultOfItsOwnForNoProblemOfTheUser() {
        RuntimeException fault = new IllegalStateException("broken", new IllegalArgumentException("deep down"));

        assertThat(StartProblem.describe(fault)).isEmpty();
    }

    @Test
    public void refusesADatabaseItDoesNotKnow() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new SandboxOptions(0, home("h"), Optional.of("jdbc:mysql://x/y"), List.of(), false))
                .satisfies(failure -> assertThat(StartProblem.describe(failure))
                        .contains("Database “jdbc:mysql://x/y” must be jdbc:postgresql://… or jdbc:h2:…"));
    }

    @Test
    public void aNodeThatComesToOthersLeavesTheBaseUrlAsItIs() {
        SandboxOptions second = options(0).asNode("two");
        String first;
        try (Sandbox one = Sandbox.start(options(0).asNode("one"))) {
            first = one.url();
            assertThat(one.bean(Instance.class).baseUrl()).isEqualTo(first);
        }
        pretendThatLives("one");
        try (Sandbox two = Sandbox.start(second)) {
            assertThat(two.url()).isNotEqualTo(first);
            assertThat(two.bean(Instance.class).baseUrl()).isEqualTo(first);
        }
    }

    private void pretendThatLives(String node) {
        JdbcClient.create(new DriverManagerDataSource(
                        DatabaseLocation.h2(home("home")).url()))
                .sql("insert into cluster_node (name, process, seen) values (?, ?, ?)")
                .params(node, node + "#1", System.currentTimeMillis())
                .update();
    }

    @Test
    public void refusesANodeNameThatIsNone() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> options(0).asNode("node#1"))
                .withMessage("--node must be up to 50 letters, digits, dots, dashes and underscores, was “node#1”");
    }

    @Test
    public void refusesAMailServerWithoutAPort() {
        for (String text : List.of("localhost", "localhost:0", "localhost:70000", "a b:25")) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> SmtpAddress.parse(text))
                    .withMessage("--smtp must be host:port, was “" + text + "”");
        }
        assertThat(SmtpAddress.parse("mail.example.com:2525")).hasToString("mail.example.com:2525");
    }

    @Test
    public void refusesASecondNodeOnAFile() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> SecondNode.of(2, options(2990)))
                .withMessage("--nodes 2 needs --db jdbc:postgresql://…: an H2 file serves one process");
    }

    @Test
    public void clearsOfTheHomeFolderOnlyWhatIsItsOwn() throws IOException {
        Path home = home("home");
        for (String name : List.of("database.mv.db", "letters.txt")) {
            assertThat(folder.newFile("home/" + name)).exists();
        }
        assertThat(folder.newFolder("home/apps")).exists();

        HomeFolder.clear(home);

        assertThat(home).isDirectoryNotContaining("glob:**{apps,database.mv.db}");
        assertThat(home.resolve("letters.txt")).exists();
    }

    private SandboxOptions options(int port, Path... apps) {
        return new SandboxOptions(port, home("home"), Optional.empty(), List.of(apps), false);
    }

    private Path home(String name) {
        Path home = folder.getRoot().toPath().resolve(name);
        home.toFile().mkdirs();
        return home;
    }

    private static HttpResponse<String> get(Sandbox sandbox, String path) throws IOException, InterruptedException {
        return get(sandbox.url() + path);
    }

    private static HttpResponse<String> getAsAdmin(Sandbox sandbox, String path)
            throws IOException, InterruptedException {
        String credentials = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.url() + path))
                .header("Authorization", "Basic " + credentials)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }
}
