package org.outcomeowner.sandbox.host;

import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.core.io.DefaultResourceLoader;

/** Loads what a bundle sees, and tells Spring's XML parsers which bundle they are reading for. */
final class BundleResourceLoader extends DefaultResourceLoader {
    private final Bundle bundle;

    BundleResourceLoader(Bundle bundle) {
        super(bundle.adapt(BundleWiring.class).getClassLoader());
        this.bundle = bundle;
    }

    Bundle bundle() {
        return bundle;
    }
}
