package org.outcomeowner.sandbox.web;

/** What is served where no page is. */
final class NoSuchPage implements Page {
    private static final String REASON = "There is no such page.";

    @Override
    public String path() {
        return "";
    }

    @Override
    public Access access() {
        return Access.ANYBODY;
    }

    @Override
    public Answer get(PageRequest request) {
        throw PageException.notFound(REASON);
    }

    @Override
    public Answer post(PageRequest request) {
        throw PageException.notFound(REASON);
    }
}
