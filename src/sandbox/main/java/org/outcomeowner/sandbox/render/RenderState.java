package org.outcomeowner.sandbox.render;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.velocity.context.Context;

/** What one rendering knows: which templates asked not to be escaped, and which values are HTML already. */
final class RenderState {
    /** Not a name that a template can write. */
    private static final String CONTEXT_KEY = "render state";

    private static final ThreadLocal<RenderState> CURRENT = new ThreadLocal<>();

    private final Set<String> unescapedTemplates = new HashSet<>();
    private final Set<Object> safeValues = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Begins a rendering in this thread; another one may be under way around it. */
    static Scope begin(Context context) {
        RenderState outer = CURRENT.get();
        RenderState state = new RenderState();
        context.put(CONTEXT_KEY, state);
        CURRENT.set(state);
        return new Scope(state, outer);
    }

    /** Remembers that the value, which is about to be used by this thread's rendering, is HTML. */
    static void markSafe(Object value) {
        RenderState state = CURRENT.get();
        if (state != null && value != null) {
            state.safeValues.add(value);
        }
    }

    static RenderState of(Context context) {
        return (RenderState) context.get(CONTEXT_KEY);
    }

    void escape(String templateName, boolean escape) {
        if (escape) {
            unescapedTemplates.remove(templateName);
        } else {
            unescapedTemplates.add(templateName);
        }
    }

    boolean isEscaped(String templateName) {
        return !unescapedTemplates.contains(templateName);
    }

    /** Compares objects, not texts: an equal text from elsewhere is still escaped. */
    boolean isSafe(Object value) {
        return safeValues.contains(value);
    }

    /** The time of a rendering. */
    record Scope(RenderState state, RenderState outer) implements AutoCloseable {
        @Override
        public void close() {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        }
    }
}
