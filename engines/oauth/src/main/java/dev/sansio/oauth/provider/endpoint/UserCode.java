package dev.sansio.oauth.provider.endpoint;

import dev.sansio.core.Secret;
import dev.sansio.oauth.provider.model.TokenHash;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What a device shows and its owner enters (RFC 8628 6.1): eight consonants, so that no word comes of them and none is taken for a
 * digit. 34 bits, which are enough for minutes and few attempts.
 */
record UserCode(Secret letters) {

    private static final String ALPHABET = "BCDFGHJKLMNPQRSTVWXZ";
    private static final int LENGTH = 8;

    static UserCode random(RandomGenerator random) {
        StringBuilder drawn = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            drawn.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new UserCode(Secret.of(drawn.toString()));
    }

    /** Reads what somebody has entered, in any case and with anything between the letters; null if it is none. */
    static @Nullable UserCode read(String entered) {
        StringBuilder letters = new StringBuilder(LENGTH);
        for (char c : entered.toUpperCase(Locale.ROOT).toCharArray()) {
            if (ALPHABET.indexOf(c) >= 0) {
                letters.append(c);
            } else if (c != '-' && c != ' ') {
                return null;
            }
        }
        return letters.length() == LENGTH ? new UserCode(Secret.of(letters.toString())) : null;
    }

    /** With a hyphen in the middle. */
    String shown() {
        String text = letters.revealText();
        return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }

    TokenHash hash() {
        return TokenHash.of(letters);
    }
}
