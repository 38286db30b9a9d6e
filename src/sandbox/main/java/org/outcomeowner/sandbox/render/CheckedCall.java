package org.outcomeowner.sandbox.render;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.lang.reflect.Method;
import org.apache.velocity.util.introspection.UberspectImpl.VelMethodImpl;
import org.apache.velocity.util.introspection.VelMethod;

/** A call that may be made. What a method annotated {@link HtmlSafe} returns is not escaped. */
final class CheckedCall implements VelMethod {
    private final VelMethod call;
    private final boolean htmlSafe;

    CheckedCall(Class<?> receiver, Method method) {
        this.call = new VelMethodImpl(method);
        this.htmlSafe = Declarations.of(receiver, method).anyMatch(found -> found.isAnnotationPresent(HtmlSafe.class));
    }

    @Override
    public Object invoke(Object target, Object[] arguments) throws Exception {
        Object result = call.invoke(AllowlistUberspect.receiver(target), AllowlistUberspect.plain(arguments));
        return htmlSafe && result != null ? new Markup(result.toString()) : result;
    }

    @Override
    public boolean isCacheable() {
        return true;
    }

    @Override
    public String getMethodName() {
        return call.getMethodName();
    }

    @Override
    public Class<?> getReturnType() {
        return call.getReturnType();
    }
}
