package org.outcomeowner.outcome.input;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives an id to each measure of a draft that has none: the letters and digits of its name, made unique. */
final class MeasureIds {
    private static final Pattern VALID = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final String FALLBACK = "measure";
    private static final int SUFFIX_ROOM = 4;

    private final Set<String> taken = new HashSet<>();

    private MeasureIds(List<MeasureDraft> drafts) {
        drafts.forEach(draft -> taken.add(draft.text(MeasureField.ID)));
    }

    /** The ids, one for each draft; those that were sent stay as they are. */
    static List<String> of(List<MeasureDraft> drafts) {
        MeasureIds ids = new MeasureIds(drafts);
        List<String> all = new ArrayList<>();
        drafts.forEach(draft -> all.add(ids.idOf(draft)));
        return all;
    }

    static boolean isValid(String id) {
        return !TextLimit.ID.isExceededBy(id) && VALID.matcher(id).matches();
    }

    private String idOf(MeasureDraft draft) {
        String sent = draft.text(MeasureField.ID);
        return sent.isEmpty() ? unique(slug(draft.text(MeasureField.NAME))) : sent;
    }

    private String unique(String slug) {
        String id = slug;
        for (int number = 2; !taken.add(id); number++) {
            id = slug + "-" + number;
        }
        return id;
    }

    private static String slug(String name) {
        String start = name.substring(0, Math.min(name.length(), TextLimit.NAME.length()));
        String slug = hyphenated(Normalizer.normalize(start, Normalizer.Form.NFKD));
        String shortened = slug.substring(0, Math.min(slug.length(), TextLimit.ID.length() - SUFFIX_ROOM));
        return shortened.isEmpty() ? FALLBACK : shortened.replaceAll("-$", "");
    }

    private static String hyphenated(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
