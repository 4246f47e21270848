package dev.autogen.diff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short text that stands for a long one, the same on every machine. */
final class Hash {
    private Hash() {}

    /** The first hexadecimal digits of the text's SHA-256. */
    static String of(String text, int digits) {
        try {
            var bytes =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes).substring(0, digits);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /**
     * The name itself if it fits into so many bytes of UTF-8, else its beginning and a hash of the
     * whole.
     */
    static String cut(String name, int limit) {
        if (name.getBytes(StandardCharsets.UTF_8).length <= limit) {
            return name;
        }
        int end = name.length();
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > limit - 9) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end) + "_" + of(name, 8);
    }
}
