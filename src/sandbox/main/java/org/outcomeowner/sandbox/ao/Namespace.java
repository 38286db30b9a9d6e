package org.outcomeowner.sandbox.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.TablePrefix;

/**
 * What the names of an app's tables begin with, as Atlassian's page "Table names" describes it.
 *
 * @param prefix {@code AO_}, six characters and an underscore
 */
record Namespace(String prefix) implements TablePrefix, SchemaConfiguration {
    private static final int CHARACTERS = 6;

    /** @param text the attribute {@code namespace} of the module, or the app's key */
    static Namespace of(String text) {
        try {
            byte[] md5 = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().withUpperCase().formatHex(md5);
            return new Namespace("AO_" + hex.substring(hex.length() - CHARACTERS) + "_");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5", e);
        }
    }

    @Override
    public String prepend(String tableName) {
        return prefix + tableName;
    }

    /** No app touches the tables of another one, or the sandbox's. */
    @Override
    public boolean shouldManageTable(String tableName, boolean caseSensitive) {
        return tableName.toUpperCase(Locale.ROOT).startsWith(prefix);
    }
}
