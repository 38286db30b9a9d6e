package org.outcomeowner.sandbox.search.jql;

/** The text is no JQL. The message is the one Jira shows to the person who typed it. */
public final class JqlSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    private JqlSyntaxException(String message) {
        super("Error in the JQL Query: " + message);
    }

    static JqlSyntaxException at(Position position, String message) {
        return new JqlSyntaxException(
                "%s (line %d, character %d)".formatted(message, position.line(), position.column()));
    }

    static JqlSyntaxException atEnd(String message) {
        return new JqlSyntaxException(message);
    }
}
