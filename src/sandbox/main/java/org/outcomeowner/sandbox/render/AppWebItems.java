package org.outcomeowner.sandbox.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.sandbox.host.AppModule;
import org.outcomeowner.sandbox.host.Elements;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** Links and their headings. A link whose variables make no sense is left out, and its neighbours stay. */
@Component
final class AppWebItems implements WebItems {
    private static final Logger LOG = LoggerFactory.getLogger(AppWebItems.class);

    private final Fragments fragments;
    private final AppTemplates templates;

    AppWebItems(Fragments fragments, AppTemplates templates) {
        this.fragments = fragments;
        this.templates = templates;
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
                .flatMap(module -> item(module, context).stream())
                .toList();
    }

    private Optional<Item> item(AppModule module, Map<String, Object> context) {
        Optional<Element> link = Elements.child(module.element(), "link");
        String id =
                link.flatMap(element -> Elements.attribute(element, "linkId")).orElse(module.key());
        try {
            String url =
                    templates.fill(module.pluginKey(), module.childText("link").orElse(""), context);
            return Optional.of(new Item(id, fragments.label(module), url));
        } catch (TemplateException e) {
            LOG.error("The link of {} cannot be read, it is not shown", module.completeKey(), e);
            return Optional.empty();
        }
    }
}
