package org.outcomeowner.sandbox.web.action;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import webwork.action.ActionSupport;

/**
 * Gives an action what was sent, through its setters: text, several texts, whole numbers and booleans. What it has no setter for is left
 * out; a number that is none becomes an error of its field.
 */
final class Parameters {
    private static final Set<String> NOT_FROM_OUTSIDE = Set.of("command");

    private final ActionSupport action;

    private Parameters(ActionSupport action) {
        this.action = action;
    }

    static void give(ActionSupport action, Map<String, String[]> sent) {
        Parameters parameters = new Parameters(action);
        sent.entrySet().stream()
                .filter(field -> field.getKey().matches("[A-Za-z]\\w*") && !NOT_FROM_OUTSIDE.contains(field.getKey()))
                .forEach(field -> parameters.set(field.getKey(), field.getValue()));
    }

    private void set(String name, String[] values) {
        setter(name).ifPresent(setter -> {
            try {
                Object value = converted(setter.getParameterTypes()[0], values);
                if (value != null || !setter.getParameterTypes()[0].isPrimitive()) {
                    setter.invoke(action, value);
                }
            } catch (NumberFormatException e) {
                action.addError(name, "“%s” is not a number.".formatted(values[0]));
            } catch (InvocationTargetException e) {
                throw new IllegalStateException("The setter of %s failed".formatted(name), e.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("Class %s must be public".formatted(action.getClass()), e);
            }
        });
    }

    private Optional<Method> setter(String name) {
        String wanted = "set" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return Arrays.stream(action.getClass().getMethods())
                .filter(method -> method.getName().equals(wanted) && method.getParameterCount() == 1)
                .filter(method -> isKnown(method.getParameterTypes()[0]))
                .findFirst();
    }

    private static boolean isKnown(Class<?> type) {
        return type == String[].class || type == String.class || isBoolean(type) || isLong(type) || isInt(type);
    }

    /** Null for an empty number. */
    private static Object converted(Class<?> type, String[] values) {
        if (type == String[].class) {
            return values;
        }
        String text = values.length == 0 ? "" : values[0];
        if (type == String.class) {
            return text;
        }
        if (isBoolean(type)) {
            return text.equals("true") || text.equals("on");
        }
        if (text.isBlank()) {
            return null;
        }
        return isLong(type) ? (Object) Long.valueOf(text.trim()) : Integer.valueOf(text.trim());
    }

    private static boolean isBoolean(Class<?> type) {
        return type == boolean.class || type == Boolean.class;
    }

    private static boolean isLong(Class<?> type) {
        return type == long.class || type == Long.class;
    }

    private static boolean isInt(Class<?> type) {
        return type == int.class || type == Integer.class;
    }
}
