package org.outcomeowner.sandbox.host;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Says in a sentence why a bundle cannot be started. */
final class ResolveProblem {
    private static final Pattern MISSING_PACKAGE =
            Pattern.compile("\\(osgi\\.wiring\\.package=([^)]+)\\)(\\([^)]*\\))?");

    private ResolveProblem() {}

    static AppException of(Bundle bundle, BundleException cause) {
        Matcher missing = MISSING_PACKAGE.matcher(String.valueOf(cause.getMessage()));
        String reason = "of bundle " + bundle.getSymbolicName() + " does not resolve: " + cause.getMessage();
        // The last package is the innermost cause.
        while (missing.find()) {
            reason = "imports package %s%s, which this host does not export"
                    .formatted(missing.group(1), version(missing));
        }
        return new AppException("The app " + reason, cause);
    }

    private static String version(Matcher missing) {
        return missing.group(2) == null ? "" : " " + missing.group(2);
    }
}
