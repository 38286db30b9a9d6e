package org.outcomeowner.sandbox.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.junit.Rule;
import org.junit.Test;
import org.outcomeowner.sandbox.host.AppBuilder;
import org.outcomeowner.sandbox.host.AppState;
import org.outcomeowner.sandbox.host.AppView;
import org.outcomeowner.sandbox.host.HostFixture;

/** An app of somebody else's, as a jar, with tables of its own. */
public class AoAppTest {
    private static final String KEY = "foreign.notes";
    private static final String AO = "<ao key='ao'><entity>foreign.Note</entity></ao>";

    @Rule
    public final HostFixture host = new HostWithTables();

    @Test
    public void keepsTheEntitiesOfAnAppOverRestartAndReinstallation() {
        install(notes().module(AO));
        assertThat(write("first")).isEqualTo(1);

        host.restart();
        assertThat(write("second")).isEqualTo(2);

        host.apps().uninstall(KEY);
        install(notes().module(AO));
        assertThat(write("third")).isEqualTo(3);
    }

    @Test
    public void tellsAnAppWithoutTheModuleWhatItLacks() {
        install(notes());

        assertThatThrownBy(() -> write("first"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("App foreign.notes has no tables: either its descriptor has no <ao> module");
    }

    @Test
    public void doesNotEnableAnAppWhoseEntityIsNone() {
        AppView app = install(notes().module("<ao key='ao'><entity>foreign.Writer</entity></ao>"));

        assertThat(app.state()).isEqualTo(AppState.FAILED);
        assertThat(app.reason())
                .isEqualTo("Entity foreign.Writer must be an interface that extends net.java.ao.Entity or RawEntity");
    }

    @Test
    public void doesNotEnableAnAppWithAnEntityThatTheLibraryRefuses() {
        AppView app = install(notes().source("Odd", """
                        import net.java.ao.Entity;
                        public interface Odd extends Entity { Thread getThread(); void setThread(Thread thread); }
                        """).module("<ao key='ao'><entity>foreign.Odd</entity></ao>"));

        assertThat(app.state()).isEqualTo(AppState.FAILED);
        assertThat(app.reason()).startsWith("Its tables cannot be made, module foreign.notes:ao: ");
    }

    @Test
    public void doesNotEnableAnAppWithTwoModules() {
        AppView app = install(notes().module(AO).module("<ao key='more'><entity>foreign.Note</entity></ao>"));

        assertThat(app.reason()).isEqualTo("It has 2 <ao> modules, and may have one");
    }

    private AppView install(AppBuilder app) {
        return host.apps().install(app.build(host.folder()));
    }

    @SuppressWarnings("unchecked") // the app says so
    private Integer write(String text) {
        Function<String, Integer> writer =
                host.modules().module(KEY + ":writer").orElseThrow().instantiate(Function.class);
        return writer.apply(text);
    }

    private static AppBuilder notes() {
        return new AppBuilder(KEY)
                .imports("com.atlassian.activeobjects.external", "net.java.ao", "net.java.ao.schema")
                .source("Note", """
                        import net.java.ao.Entity;
                        import net.java.ao.schema.StringLength;
                        public interface Note extends Entity {
                            @StringLength(StringLength.UNLIMITED) String getText();
                            void setText(String text);
                        }
                        """)
                .source("Writer", """
                        import com.atlassian.activeobjects.external.ActiveObjects;
                        import java.util.function.Function;
                        public class Writer implements Function<String, Integer> {
                            private final ActiveObjects tables;
                            public Writer(ActiveObjects tables) { this.tables = tables; }
                            @Override public Integer apply(String text) {
                                Note note = tables.create(Note.class);
                                note.setText(text);
                                note.save();
                                return tables.count(Note.class);
                            }
                        }
                        """)
                .serviceImports("com.atlassian.activeobjects.external.ActiveObjects")
                .module("<workflow-validator key='writer' class='foreign.Writer'>"
                        + "<validator-class>foreign.Writer</validator-class></workflow-validator>");
    }

    private static final class HostWithTables extends HostFixture {
        HostWithTables() {
            super(List.of(AppTables.class.getPackage()));
        }
    }
}
