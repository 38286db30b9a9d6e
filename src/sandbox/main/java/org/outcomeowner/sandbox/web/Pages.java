package org.outcomeowner.sandbox.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Every page, found by path; of two that fit, the one with fewer named parts wins, and the host's own over those of apps. */
@Component
final class Pages {
    private final List<Entry> entries = new ArrayList<>();
    private final List<PageFinder> finders;

    Pages(List<Page> pages, List<PageFinder> finders) {
        this.finders = finders;
        pages.stream().map(Entry::of).sorted(Entry::plainFirst).forEach(entries::add);
    }

    /** The page at the path, or the one that says that there is none. */
    Found find(String path) {
        return entries.stream()
                .flatMap(entry -> entry.match(path).stream())
                .findFirst()
                .or(() -> findElsewhere(path))
                .orElse(Found.NOTHING);
    }

    private Optional<Found> findElsewhere(String path) {
        return finders.stream()
                .flatMap(finder -> finder.find(path).stream())
                .findFirst()
                .map(page -> new Found(page, Map.of()));
    }

    /** A page and the named parts of the path that led to it. */
    record Found(Page page, Map<String, String> variables) {
        private static final Found NOTHING = new Found(new NoSuchPage(), Map.of());
    }

    private record Entry(Page page, PathTemplate template, long variables) {
        static Entry of(Page page) {
            return new Entry(page, new PathTemplate(page.path()), variables(page.path()));
        }

        private static long variables(String path) {
            return path.chars().filter(letter -> letter == '{').count();
        }

        static int plainFirst(Entry one, Entry other) {
            return Long.compare(one.variables, other.variables);
        }

        Optional<Found> match(String path) {
            return template.match(path).map(variables -> new Found(page, variables));
        }
    }
}
