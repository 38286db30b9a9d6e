package org.outcomeowner.sandbox.render;

import java.util.List;
import java.util.Map;

/** The {@code web-item} and {@code web-section} modules of apps. */
public interface WebItems {
    /** The sections of the location, in order of weight, whose conditions hold. */
    List<Section> sections(String location, Map<String, Object> context);

    /** The links of the section, in order of weight, whose conditions hold. */
    List<Item> items(String section, Map<String, Object> context);

    /**
     * A heading with links below it.
     *
     * @param key the key that items name after the location and a slash
     * @param label text, may be empty
     */
    record Section(String key, String label) {}

    /**
     * A link.
     *
     * @param id HTML id, or the module's key
     * @param label text
     * @param url with its variables filled in; a path beginning with a slash is below the context path
     */
    record Item(String id, String label, String url) {}
}
