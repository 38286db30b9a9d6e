package org.outcomeowner.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** What REST must refuse, and what the refusal has to name. */
@RunWith(Parameterized.class)
public class BadResultsTest {
    @Parameter
    public String name;

    @Parameter(1)
    public String document;

    @Parameter(2)
    public List<String> named;

    private final Stage stage = new Stage();

    @Parameters(name = "{0}")
    public static List<Object[]> table() {
        List<Object[]> table = new ArrayList<>();
        add(table, "malformed", "{\"measures\":[", List.of());
        add(table, "no object", "[1,2]", List.of("[1,2]"));
        add(table, "text after the end", "{\"measures\":[]} x", List.of());
        add(table, "a key twice", "{\"insight\":\"a\",\"insight\":\"b\"}", List.of("insight"));
        add(table, "an unknown key", "{\"goals\":[]}", List.of("goals", "measures"));
        add(table, "an unknown key of a measure", measure("\"color\":\"red\""), List.of("color", "target"));
        add(table, "measures that are no list", "{\"measures\":{}}", List.of("measures"));
        add(table, "a measure that is no object", "{\"measures\":[5]}", List.of("5"));
        add(table, "a name that is no text", "{\"measures\":[{\"name\":5}]}", List.of("name"));
        add(table, "thousands separators", measure("\"target\":\"50,000\""), List.of("Target", "Budget", "50,000"));
        add(table, "letters", measure("\"target\":\"5O\""), List.of("Target", "Budget", "5O"));
        add(table, "not a number", measure("\"target\":\"NaN\""), List.of("Target", "NaN"));
        add(table, "a bare NaN", measure("\"target\":NaN"), List.of());
        add(
                table,
                "a number as Jira reads infinity",
                measure("\"target\":\"Infinity\""),
                List.of("Target", "Infinity"));
        add(table, "ten to the power of 400", measure("\"target\":1e400"), List.of("Target", "Budget", "E+400"));
        add(table, "a target missing", measure("\"baseline\":1"), List.of("Target", "Budget"));
        add(table, "a range upside down", range("5", "3"), List.of("Low end", "Budget", "5", "3"));
        add(
                table,
                "a date that is none",
                measure("\"target\":1,\"due\":\"31.12.2026\""),
                List.of("Due date", "31.12.2026"));
        add(
                table,
                "a measurement in the future",
                measure("\"target\":1,\"actual\":1,\"measuredOn\":\"2026-11-24\""),
                List.of("Date measured", "2026-11-24", "2026-11-23"));
        add(
                table,
                "a script as evidence",
                measure("\"target\":1,\"evidence\":\"javascript:alert(1)\""),
                List.of("Evidence", "javascript:alert(1)"));
        add(table, "six measures", sixMeasures(), List.of("5", "6"));
        add(table, "an id twice", sameIds(), List.of("same"));
        add(
                table,
                "a note of a megabyte",
                measure("\"target\":1,\"note\":\"" + "x".repeat(1_000_000) + "\""),
                List.of("Measured Result", "65536"));
        add(
                table,
                "a note over its limit",
                measure("\"target\":1,\"note\":\"" + "x".repeat(2_001) + "\""),
                List.of("Note"));
        add(table, "an insight over its limit", "{\"insight\":\"" + "x".repeat(4_001) + "\"}", List.of("Insight"));
        add(table, "another version", "{\"version\":2}", List.of("version"));
        return table;
    }

    @Test
    public void isRefusedAtItsFieldNamingThingValueAndRule() {
        ErrorCollection errors =
                stage.validate(stage.resultType, stage.resultField, stage.document(stage.resultField, document));
        assertThat(errors.getErrors()).containsOnlyKeys(stage.resultField.getId());
        String refusal = errors.getErrors().get(stage.resultField.getId());
        assertThat(refusal).isNotBlank().hasSizeLessThan(1_000);
        assertThat(named).allSatisfy(part -> assertThat(refusal).contains(part));
        assertThat(errors.getReasons()).containsExactly(ErrorCollection.Reason.VALIDATION_FAILED);
    }

    private static void add(List<Object[]> table, String name, String document, List<String> named) {
        table.add(new Object[] {name, document, named});
    }

    private static String measure(String rest) {
        return "{\"measures\":[{\"name\":\"Budget\",\"direction\":\"at_most\"," + rest + "}]}";
    }

    private static String range(String low, String high) {
        return "{\"measures\":[{\"name\":\"Budget\",\"direction\":\"range\",\"low\":" + low + ",\"high\":" + high
                + "}]}";
    }

    private static String sixMeasures() {
        String one = "{\"name\":\"A\",\"direction\":\"at_most\",\"target\":1}";
        return "{\"measures\":[" + String.join(",", Collections.nCopies(6, one)) + "]}";
    }

    private static String sameIds() {
        String one = "{\"id\":\"same\",\"name\":\"A\",\"direction\":\"at_most\",\"target\":1}";
        return "{\"measures\":[" + one + "," + one + "]}";
    }
}
