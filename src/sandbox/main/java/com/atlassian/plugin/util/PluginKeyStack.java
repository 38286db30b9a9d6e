package com.atlassian.plugin.util;

/** What the library of Active Objects asks for the app that is calling, in order to measure it. Nobody is named here. */
public final class PluginKeyStack {
    private PluginKeyStack() {}

    /** The app that was called first; null if none is known. */
    public static String getFirstPluginKey() {
        return null;
    }
}
