package org.outcomeowner.sandbox.render;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.springframework.core.annotation.AnnotationUtils;

/** Finds the methods that templates call; finds nothing where the call is not allowed. Velocity makes the instance. */
public final class AllowlistUberspect extends UberspectImpl implements RuntimeServicesAware {
    /** Under which application attribute the engine holds its {@code MethodAllowlist}. */
    static final String ALLOWLIST = "method allowlist";

    private MethodAllowlist allowlist;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        allowlist = (MethodAllowlist) services.getApplicationAttribute(ALLOWLIST);
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) throws Exception {
        if (target == null || target instanceof Class) {
            return null;
        }
        Method method = introspector.getMethod(target.getClass(), name, arguments);
        if (method == null) {
            return super.getMethod(target, name, arguments, info);
        }
        if (!allowlist.allows(target.getClass(), method)) {
            return null;
        }
        VelMethod found = super.getMethod(target, name, arguments, info);
        return isHtml(method) ? new HtmlMethod(found) : found;
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info info) throws Exception {
        if (target == null || target instanceof Class) {
            return null;
        }
        VelPropertyGet found = super.getPropertyGet(target, name, info);
        if (found == null || found.getMethodName() == null) {
            return found;
        }
        Method method = getter(target.getClass(), found.getMethodName(), name);
        if (method == null || !allowlist.allows(target.getClass(), method)) {
            return null;
        }
        return isHtml(method) ? new HtmlProperty(found) : found;
    }

    @Override
    public VelPropertySet getPropertySet(Object target, String name, Object value, Info info) throws Exception {
        VelPropertySet found = super.getPropertySet(target, name, value, info);
        if (found == null || found.getMethodName() == null) {
            return found;
        }
        Method setter = introspector.getMethod(target.getClass(), found.getMethodName(), new Object[] {value});
        Method putter = introspector.getMethod(target.getClass(), found.getMethodName(), new Object[] {name, value});
        return Stream.of(setter, putter)
                        .anyMatch(method -> method != null && allowlist.allows(target.getClass(), method))
                ? found
                : null;
    }

    private Method getter(Class<?> type, String methodName, String property) {
        Method plain = introspector.getMethod(type, methodName, new Object[0]);
        return plain != null ? plain : introspector.getMethod(type, methodName, new Object[] {property});
    }

    /** The annotation counts where the method is declared and where it is implemented. */
    private static boolean isHtml(Method method) {
        return AnnotationUtils.findAnnotation(method, HtmlSafe.class) != null;
    }

    private record HtmlMethod(VelMethod method) implements VelMethod {
        @Override
        public Object invoke(Object target, Object[] arguments) throws Exception {
            Object html = method.invoke(target, arguments);
            RenderState.markSafe(html);
            return html;
        }

        @Override
        public boolean isCacheable() {
            return method.isCacheable();
        }

        @Override
        public String getMethodName() {
            return method.getMethodName();
        }

        @Override
        public Class<?> getReturnType() {
            return method.getReturnType();
        }
    }

    private record HtmlProperty(VelPropertyGet property) implements VelPropertyGet {
        @Override
        public Object invoke(Object target) throws Exception {
            Object html = property.invoke(target);
            RenderState.markSafe(html);
            return html;
        }

        @Override
        public boolean isCacheable() {
            return property.isCacheable();
        }

        @Override
        public String getMethodName() {
            return property.getMethodName();
        }
    }
}
