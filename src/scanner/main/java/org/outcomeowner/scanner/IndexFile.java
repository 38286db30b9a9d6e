package org.outcomeowner.scanner;

/** The files that the host's Spring Scanner reads out of an app's jar. */
enum IndexFile {
    COMPONENT("component"),
    PRIMARY_COMPONENT("primary-component"),
    IMPORTS("imports"),
    EXPORTS("exports");

    private static final String DIRECTORY = "META-INF/plugin-components/";

    private final String fileName;

    IndexFile(String fileName) {
        this.fileName = fileName;
    }

    String path() {
        return DIRECTORY + fileName;
    }
}
