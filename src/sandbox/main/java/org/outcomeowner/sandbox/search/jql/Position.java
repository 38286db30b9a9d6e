package org.outcomeowner.sandbox.search.jql;

/** A place in the text; both numbers start with 1. */
record Position(int line, int column) {}
