package org.outcomeowner.field;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.outcomeowner.outcome.MeasuredResult;

/** What tells one state of a result from another, as an ETag does: a fingerprint of its document, not a counter that could be guessed ahead. */
public final class Revision {
    private static final int LENGTH = 12;

    private Revision() {}

    /** The revision of a result; an empty one has one too. */
    public static String of(MeasuredResult result) {
        return fingerprint(ResultJson.canonical(result));
    }

    /** A short name for any text. */
    static String fingerprint(String text) {
        byte[] digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
