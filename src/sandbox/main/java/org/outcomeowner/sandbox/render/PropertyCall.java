package org.outcomeowner.sandbox.render;

import org.apache.velocity.util.introspection.VelPropertyGet;

/** A call written as a property: a getter, or a map's key. */
record PropertyCall(CheckedCall call, Object... arguments) implements VelPropertyGet {
    @Override
    public Object invoke(Object target) throws Exception {
        return call.invoke(target, arguments);
    }

    @Override
    public boolean isCacheable() {
        return true;
    }

    @Override
    public String getMethodName() {
        return call.getMethodName();
    }
}
