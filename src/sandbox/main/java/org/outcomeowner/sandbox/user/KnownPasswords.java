package org.outcomeowner.sandbox.user;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers which passwords were right, so that a client that sends its password with each request waits for the slow hash once. What is kept are
 * digests under a key that goes with the process; a changed password has another stored hash and is not among them.
 */
final class KnownPasswords {
    private static final int MOST = 500;
    private static final String DIGEST = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;
    private final Set<String> known = Collections.synchronizedSet(Collections.newSetFromMap(new Latest()));

    KnownPasswords() {
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, DIGEST);
    }

    boolean contains(String password, String storedHash) {
        return known.contains(digest(password, storedHash));
    }

    void add(String password, String storedHash) {
        known.add(digest(password, storedHash));
    }

    /** A stored hash has a fixed alphabet without spaces, so that no two pairs make one text. */
    private String digest(String password, String storedHash) {
        try {
            Mac mac = Mac.getInstance(DIGEST);
            mac.init(key);
            byte[] digest = mac.doFinal((storedHash + " " + password).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + DIGEST, e);
        }
    }

    private static final class Latest extends LinkedHashMap<String, Boolean> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    }
}
