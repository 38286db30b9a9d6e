package org.outcomeowner.sandbox.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.exception.ExtendedParseException;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.exception.VelocityException;

/** Says in one sentence where in which template Velocity failed, and why. */
final class VelocityProblem {
    private static final Pattern MISSING = Pattern.compile("'([^']+)'");
    private static final Pattern PLACE = Pattern.compile("(?s)(.*?) at ([^\\s\\[]+)\\[line (\\d+), column (\\d+)].*");

    private VelocityProblem() {}

    static TemplateException explain(TemplateSource rendered, VelocityException failure) {
        if (failure instanceof ResourceNotFoundException) {
            return new TemplateException(missing(rendered, failure), failure);
        }
        Matcher placed = PLACE.matcher(String.valueOf(failure.getMessage()));
        if (placed.matches()) {
            String place = "line %s, column %s".formatted(placed.group(3), placed.group(4));
            return failed(placed.group(2), place, placed.group(1), failure);
        }
        return failure instanceof ExtendedParseException parse
                ? failed(parse.getTemplateName(), place(parse), failure.getMessage(), failure)
                : new TemplateException("Template %s: %s".formatted(rendered, failure.getMessage()), failure);
    }

    private static String missing(TemplateSource rendered, VelocityException failure) {
        Matcher name = MISSING.matcher(failure.getMessage());
        TemplateSource missing = name.find() ? TemplateSource.ofName(name.group(1)) : rendered;
        return missing.equals(rendered)
                ? "Template %s does not exist".formatted(rendered)
                : "Template %s includes %s, which does not exist".formatted(rendered, missing);
    }

    private static String place(ExtendedParseException parse) {
        return "line %d, column %d".formatted(parse.getLineNumber(), parse.getColumnNumber());
    }

    private static TemplateException failed(String name, String place, String problem, VelocityException failure) {
        Throwable cause = failure.getWrappedThrowable();
        String reason = cause == null ? problem : "%s (%s)".formatted(problem, cause);
        return new TemplateException(
                "Template %s, %s: %s".formatted(TemplateSource.ofName(name), place, reason), failure);
    }
}
