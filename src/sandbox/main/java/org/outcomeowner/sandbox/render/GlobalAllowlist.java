package org.outcomeowner.sandbox.render;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.sql.Timestamp;
import java.util.Formatter;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Scanner;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;

/** What every template may call: values and collections of the JDK, and Jira's API. */
final class GlobalAllowlist {
    private static final String API = "com.atlassian.";
    private static final Set<String> PACKAGES = Set.of("java.util", "java.util.stream", "java.time");
    private static final Set<Class<?>> TYPES = Set.of(
            Object.class,
            Record.class,
            Enum.class,
            CharSequence.class,
            String.class,
            StringBuilder.class,
            Iterable.class,
            Comparable.class,
            Number.class,
            Integer.class,
            Long.class,
            Short.class,
            Byte.class,
            Double.class,
            Float.class,
            Boolean.class,
            Character.class,
            BigDecimal.class,
            BigInteger.class,
            Timestamp.class,
            URI.class);
    /** These reach files, threads or classes. */
    private static final Set<Class<?>> NOT_OF_THE_PACKAGES = Set.of(
            Formatter.class,
            Properties.class,
            ResourceBundle.class,
            Scanner.class,
            ServiceLoader.class,
            Timer.class,
            TimerTask.class);

    private static final Set<Class<?>> FORBIDDEN_RECEIVERS = Set.of(
            Class.class, ClassLoader.class, Module.class, Package.class, Process.class, Runtime.class, Thread.class);
    private static final Set<String> FORBIDDEN_METHODS = Set.of("getClass", "wait", "notify", "notifyAll");

    private GlobalAllowlist() {}

    /** Whether nobody may call it, listed or not. */
    static boolean isForbidden(Class<?> receiver, Method method) {
        return FORBIDDEN_METHODS.contains(method.getName())
                || receiver.getName().startsWith("java.lang.reflect.")
                || receiver.getName().startsWith("java.lang.invoke.")
                || FORBIDDEN_RECEIVERS.stream().anyMatch(type -> type.isAssignableFrom(receiver));
    }

    /** Whether methods declared by the type, which is no app's, may be called; from the host's own templates all may. */
    static boolean contains(Class<?> declaring, boolean fromHost) {
        return fromHost
                || declaring.getName().startsWith(API)
                || TYPES.contains(declaring)
                || PACKAGES.contains(declaring.getPackageName()) && !NOT_OF_THE_PACKAGES.contains(declaring);
    }
}
