package org.outcomeowner.sandbox.web;

import java.util.List;

/** A page, or a form a page sends. Every bean of this type is served. */
public interface Page {
    /** Its path below the context path, with named parts in braces: {@code /browse/{key}}. */
    String path();

    /** Who may open it; logged-in users if not said otherwise. */
    default Access access() {
        return Access.USER;
    }

    /** The contexts besides {@code atl.general} whose web resources the page loads, such as {@code jira.view.issue}. */
    default List<String> webContexts() {
        return List.of();
    }

    /**
     * Shows the page.
     *
     * @throws PageException if it cannot be shown, with the status and the reason
     */
    default Answer get(PageRequest request) {
        throw PageException.wrongVerb();
    }

    /**
     * Takes the page's form; the token has been checked.
     *
     * @throws PageException if it cannot be taken, with the status and the reason
     */
    default Answer post(PageRequest request) {
        throw PageException.wrongVerb();
    }
}
