package org.outcomeowner.sandbox.render;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import org.apache.velocity.context.Context;

/** The getters of an action, under the names of its properties. */
final class Getters implements Context {
    private final Object action;
    private final MethodAllowlist allowlist;

    Getters(Object action, MethodAllowlist allowlist) {
        this.action = action;
        this.allowlist = allowlist;
    }

    /** Null if there is none, or none that templates may call. */
    @Override
    public Object get(String name) {
        return Arrays.stream(action.getClass().getMethods())
                .filter(method -> isGetter(method, name))
                .filter(method -> allowlist.allows(action.getClass(), method, false))
                .findFirst()
                .map(this::call)
                .orElse(null);
    }

    private static boolean isGetter(Method method, String name) {
        String capitalized = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return method.getParameterCount() == 0
                && (method.getName().equals("get" + capitalized)
                        || method.getName().equals("is" + capitalized));
    }

    private Object call(Method getter) {
        try {
            return new CheckedCall(action.getClass(), getter).invoke(action, new Object[0]);
        } catch (Exception e) {
            throw new TemplateException("The getter %s failed".formatted(MethodAllowlist.signature(getter)), e);
        }
    }

    @Override
    public Object put(String name, Object value) {
        throw new UnsupportedOperationException("Context.put: templates set variables of their own");
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String key && get(key) != null;
    }

    @Override
    public Object[] getKeys() {
        return new Object[0];
    }

    @Override
    public Object remove(Object name) {
        return null;
    }
}
