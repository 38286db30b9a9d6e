package org.outcomeowner.sandbox.search.jql;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Test;

public class JqlErrorsTest {
    private static final String OPERATORS =
            " The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";

    @Test
    public void saysWhereAnOperatorIsMissing() {
        refuses("project GROW", "Expecting operator but got 'GROW'." + OPERATORS + " (line 1, character 9)");
        refuses("project", "Expecting operator before the end of the query." + OPERATORS);
    }

    @Test
    public void saysWhereAValueIsMissing() {
        refuses("project =", "Expecting either a value, list or function before the end of the query.");
        refuses("project = )", "Expecting either a value, list or function but got ')'. (line 1, character 11)");
    }

    @Test
    public void saysWhereAFieldIsMissing() {
        refuses("project = GROW and", "Expecting a field name at the end of the query.");
        refuses("= GROW", "Expecting a field name but got '='. (line 1, character 1)");
    }

    @Test
    public void saysWhatMayFollowAComparison() {
        refuses(
                "project = GROW\nsummary ~ x",
                "Expecting either 'OR' or 'AND' but got 'summary'. (line 2, character 1)");
    }

    @Test
    public void saysWhichParenthesisIsOpen() {
        refuses("(project = GROW", "Expecting ')' before the end of the query.");
        refuses("project in (GROW", "Expecting ')' before the end of the query.");
    }

    @Test
    public void saysWhichQuoteIsOpen() {
        refuses("summary ~ \"abc", "The quoted string 'abc' has not been completed. (line 1, character 11)");
    }

    @Test
    public void refusesReservedCharactersAndWords() {
        refuses(
                "summary ~ a@b",
                "The character '@' is a reserved JQL character. You must enclose it in a string or use the escape '\\u0040' instead. (line 1, character 12)");
        refuses(
                "limit = 5",
                "'limit' is a reserved JQL word. You must surround it in quotation marks to use it in a query. (line 1, character 1)");
    }

    @Test
    public void refusesUnknownEscapes() {
        refuses(
                "summary ~ \"\\q\"",
                "'\\q' is an illegal JQL escape sequence. The valid escape sequences are \\', \\\", \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX. (line 1, character 12)");
    }

    @Test
    public void refusesTheCharacterNoDatabaseKeeps() {
        refuses("summary ~ \"a\\u0000\"", "The character '\\u0000' is not allowed. (line 1, character 13)");
    }

    @Test
    public void saysWhatMayFollowASort() {
        refuses("order by key up", "Expecting ',', 'ASC' or 'DESC' but got 'up'. (line 1, character 14)");
        refuses("order key", "Expecting 'BY' but got 'key'. (line 1, character 7)");
    }

    @Test
    public void refusesNestingThatWouldExhaustTheStack() {
        assertThatThrownBy(() -> JqlParser.parse("(".repeat(100_000)))
                .isInstanceOf(JqlSyntaxException.class)
                .hasMessageContaining("nested too deeply");
        assertThatThrownBy(() -> JqlParser.parse("a1 in " + "(".repeat(100_000)))
                .isInstanceOf(JqlSyntaxException.class)
                .hasMessageContaining("nested too deeply");
    }

    private static void refuses(String jql, String message) {
        assertThatThrownBy(() -> JqlParser.parse(jql))
                .isInstanceOf(JqlSyntaxException.class)
                .hasMessage("Error in the JQL Query: " + message);
    }
}
