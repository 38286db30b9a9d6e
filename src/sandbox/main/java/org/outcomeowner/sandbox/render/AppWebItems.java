package org.outcomeowner.sandbox.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.sandbox.host.AppModule;
import org.outcomeowner.sandbox.host.Elements;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** Links and their headings. Links are taken as they stand: variables in them are not replaced. */
@Component
final class AppWebItems implements WebItems {
    private final Fragments fragments;

    AppWebItems(Fragments fragments) {
        this.fragments = fragments;
    }

    @Override
    public List<Section> sections(String location, Map<String, Object> context) {
        return fragments.at("web-section", "location", location, context).stream()
                .map(module -> new Section(module.key(), fragments.label(module)))
                .toList();
    }

    @Override
    public List<Item> items(String section, Map<String, Object> context) {
        return fragments.at("web-item", "section", section, context).stream()
                .map(this::item)
                .toList();
    }

    private Item item(AppModule module) {
        Optional<Element> link = Elements.child(module.element(), "link");
        String id =
                link.flatMap(element -> Elements.attribute(element, "linkId")).orElse(module.key());
        return new Item(id, fragments.label(module), module.childText("link").orElse(""));
    }
}
