package org.outcomeowner.sandbox.web;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/** Stands for SAL's {@code XsrfTokenAccessor} and {@code XsrfTokenValidator}: the token of forms, for code of apps. */
@Component
public final class FormTokens implements XsrfTokenAccessor, XsrfTokenValidator {
    @Override
    public String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create) {
        return create || request.getSession(false) != null ? XsrfToken.of(request) : null;
    }

    @Override
    public boolean validateFormEncodedToken(HttpServletRequest request) {
        return XsrfToken.isIn(request);
    }

    @Override
    public String getXsrfParameterName() {
        return XsrfToken.PARAMETER;
    }
}
