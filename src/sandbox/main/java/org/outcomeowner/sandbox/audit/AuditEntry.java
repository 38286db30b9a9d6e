package org.outcomeowner.sandbox.audit;

import com.atlassian.audit.entity.AuditAttribute;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.audit.entity.AuditResource;
import com.atlassian.audit.entity.ChangedValue;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An event as it is kept. Texts are kept with their keys, so that each reader sees them in their language.
 *
 * @param created when it happened
 * @param author who did it; one without id if nobody was logged in
 * @param node the node it happened on
 * @param area the part of the product
 * @param level how important it is
 * @param category what group of events it belongs to
 * @param action what was done
 * @param affectedObjects what it was about
 * @param changedValues what it changed
 * @param extraAttributes what else is said of it
 */
public record AuditEntry(
        Instant created,
        Thing author,
        String node,
        String area,
        String level,
        Text category,
        Text action,
        List<Thing> affectedObjects,
        List<Change> changedValues,
        List<Attribute> extraAttributes) {

    /** A user or an object: its name, what kind of thing it is, and its id, which may be null. */
    public record Thing(String name, String type, String id) {
        static Thing of(AuditResource resource) {
            return new Thing(resource.getName(), resource.getType(), resource.getId());
        }
    }

    /** A text: its key, and what to show where the key is not known, which may be null. */
    public record Text(String key, String fallback) {}

    /** A changed value: its name, what it was and what it is; each of the two may be null. */
    public record Change(Text name, String from, String to) {
        static Change of(ChangedValue value) {
            return new Change(new Text(value.getI18nKey(), value.getKey()), value.getFrom(), value.getTo());
        }
    }

    /** Something else: its name and its value. */
    public record Attribute(Text name, String value) {
        static Attribute of(AuditAttribute attribute) {
            return new Attribute(new Text(attribute.getNameI18nKey(), attribute.getName()), attribute.getValue());
        }
    }

    static AuditEntry of(AuditEvent event, Instant created, Thing author, String node) {
        return new AuditEntry(
                created,
                author,
                node,
                event.getArea().name(),
                event.getLevel().name(),
                new Text(event.getCategoryI18nKey(), event.getCategory()),
                new Text(event.getActionI18nKey(), event.getAction()),
                event.getAffectedObjects().stream().map(Thing::of).toList(),
                event.getChangedValues().stream().map(Change::of).toList(),
                event.getExtraAttributes().stream().map(Attribute::of).toList());
    }

    /** Whatever of it is worth searching for, besides the texts of its keys. */
    Stream<String> words() {
        Stream<String> objects =
                affectedObjects.stream().flatMap(thing -> Stream.of(thing.name(), thing.type(), thing.id()));
        Stream<String> changes = changedValues.stream().flatMap(change -> Stream.of(change.from(), change.to()));
        Stream<String> attributes = extraAttributes.stream().map(Attribute::value);
        return Stream.of(Stream.of(author.name()), objects, changes, attributes)
                .flatMap(words -> words)
                .filter(Objects::nonNull);
    }

    /** The texts it refers to. */
    Stream<Text> texts() {
        return Stream.of(
                        Stream.of(category, action),
                        changedValues.stream().map(Change::name),
                        extraAttributes.stream().map(Attribute::name))
                .flatMap(texts -> texts);
    }
}
