package org.outcomeowner.outcome;

import java.util.List;

/** A language, as far as this package needs one. */
@FunctionalInterface
public interface Translator {
    /** The text of the key with the arguments in its places. */
    String translate(String key, List<String> args);
}
