package dev.sansio.oauth.device;

import java.util.Locale;
import java.util.random.RandomGenerator;

/** What the owner of a device reads on it and types elsewhere (RFC 8628 6.1). */
public final class UserCode {

    /** No vowels, so that there are no words, and nothing that looks like something else. */
    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";

    private static final int LENGTH = 8;

    private UserCode() {}

    /**
     * A new code, such as {@code WDJB-MJHT}, of 34 bits: enough if it lives for minutes and few may be tried (RFC 8628 5.1).
     *
     * @param random of {@link dev.sansio.core.Surroundings}; cryptographically strong outside of tests
     */
    public static String random(RandomGenerator random) {
        StringBuilder code = new StringBuilder(LENGTH + 1);
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) {
                code.append('-');
            }
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** What was typed, as it is looked up: in upper case and without whatever is not a letter or digit of ASCII. */
    public static String normalized(String typed) {
        StringBuilder code = new StringBuilder();
        for (char c : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
                code.append(c);
            }
        }
        return code.toString();
    }
}
