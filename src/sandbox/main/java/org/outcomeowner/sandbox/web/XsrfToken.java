package org.outcomeowner.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The secret of a session that every form repeats, so that no other site can send one in the user's name. */
final class XsrfToken {
    /** The form parameter, named as Jira's developer documentation "Form Token Handling" does. */
    static final String PARAMETER = "atl_token";

    private static final String ATTRIBUTE = "sandbox.atl_token";
    private static final int BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private XsrfToken() {}

    /** The session's token; starts a session if there is none. */
    static String of(HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        String token = (String) session.getAttribute(ATTRIBUTE);
        if (token == null) {
            token = random();
            session.setAttribute(ATTRIBUTE, token);
        }
        return token;
    }

    /** Whether the request repeats its session's token. */
    static boolean isIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String wanted = session == null ? null : (String) session.getAttribute(ATTRIBUTE);
        String sent = request.getParameter(PARAMETER);
        return wanted != null && sent != null && MessageDigest.isEqual(bytes(wanted), bytes(sent));
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
