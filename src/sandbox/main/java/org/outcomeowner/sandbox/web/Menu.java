package org.outcomeowner.sandbox.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.outcomeowner.sandbox.render.WebItems;

/** The sections and links of apps beside a page, as templates show them. It asks the apps when it is shown. */
public final class Menu {
    private final WebItems items;
    private final Map<String, Object> context;
    private final Place place;

    Menu(WebItems items, Map<String, Object> context, Place place) {
        this.items = items;
        this.context = context;
        this.place = place;
    }

    /** The sections in which there is a link. */
    public List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (String group : place.groups()) {
            sections.add(section("", group));
        }
        for (WebItems.Section section : items.sections(place.location(), context)) {
            sections.add(section(section.label(), place.location() + "/" + section.key()));
        }
        return sections.stream().filter(section -> !section.links().isEmpty()).toList();
    }

    private Section section(String label, String key) {
        Stream<Link> links = items.items(key, context).stream().map(this::link);
        return new Section(label, links.toList());
    }

    private Link link(WebItems.Item item) {
        boolean local = item.url().startsWith("/");
        boolean selected = place.activeTab().isEmpty()
                ? item.url().equals(place.path())
                : item.id().equals(place.activeTab());
        return new Link(item.id(), item.label(), local ? WebServer.CONTEXT_PATH + item.url() : item.url(), selected);
    }

    /**
     * Where the menu stands.
     *
     * @param location where apps put sections of their own
     * @param groups sections without a heading that are always there
     * @param path the page beside it
     * @param activeTab the link to mark, if the page names one
     */
    record Place(String location, List<String> groups, String path, String activeTab) {}

    /** A heading, which may be empty, with links below it. */
    public record Section(String label, List<Link> links) {}

    /** A link; the one of the page it stands beside is selected. */
    public record Link(String id, String label, String url, boolean selected) {}
}
