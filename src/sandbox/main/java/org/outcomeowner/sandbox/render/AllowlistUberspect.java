package org.outcomeowner.sandbox.render;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.ArrayListWrapper;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/**
 * Finds the methods that templates call, in either syntax, and gives only those the allowlist lets through. Templates change
 * nothing but maps.
 *
 * <p>Source: developer.atlassian.com, "Configuring the Velocity allowlist".
 */
public final class AllowlistUberspect extends UberspectImpl implements RuntimeServicesAware {
    private static final String KEY = MethodAllowlist.class.getName();

    private MethodAllowlist allowlist;

    static void install(VelocityEngine engine, MethodAllowlist allowlist) {
        engine.setApplicationAttribute(KEY, allowlist);
    }

    static MethodAllowlist of(VelocityEngine engine) {
        return (MethodAllowlist) engine.getApplicationAttribute(KEY);
    }

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        allowlist = (MethodAllowlist) services.getApplicationAttribute(KEY);
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) {
        return allowed(receiver(target), name, info, plain(arguments)).orElse(null);
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String property, Info info) {
        Object receiver = receiver(target);
        if (receiver instanceof Map) {
            return allowed(receiver, "get", info, property)
                    .map(call -> new PropertyCall(call, property))
                    .orElse(null);
        }
        String capitalized = Character.toUpperCase(property.charAt(0)) + property.substring(1);
        return Stream.of("get" + capitalized, "is" + capitalized)
                .filter(getter -> find(receiver, getter) != null)
                .findFirst()
                .flatMap(getter -> allowed(receiver, getter, info))
                .map(PropertyCall::new)
                .orElse(null);
    }

    @Override
    public VelPropertySet getPropertySet(Object target, String property, Object value, Info info) throws Exception {
        return target instanceof Map ? super.getPropertySet(target, property, value, info) : null;
    }

    @Override
    public Iterator<?> getIterator(Object target, Info info) throws Exception {
        if (target instanceof Iterable<?> && allowed(target, "iterator", info).isEmpty()) {
            return null;
        }
        return target instanceof Iterable<?> elements ? elements.iterator() : super.getIterator(target, info);
    }

    private Optional<CheckedCall> allowed(Object receiver, String name, Info info, Object... arguments) {
        Method method = find(receiver, name, arguments);
        boolean fromHost = TemplateSource.ofName(info.getTemplateName()).isHosts();
        return method != null && allowlist.allows(receiver.getClass(), method, fromHost)
                ? Optional.of(new CheckedCall(receiver.getClass(), method))
                : Optional.empty();
    }

    private Method find(Object receiver, String name, Object... arguments) {
        return receiver == null ? null : introspector.getMethod(receiver.getClass(), name, arguments);
    }

    static Object receiver(Object target) {
        Object plain = plain(target);
        return plain != null && plain.getClass().isArray() ? new ArrayListWrapper(plain) : plain;
    }

    static Object[] plain(Object... values) {
        return Arrays.stream(values).map(AllowlistUberspect::plain).toArray();
    }

    private static Object plain(Object value) {
        return value instanceof Markup markup ? markup.html() : value;
    }
}
