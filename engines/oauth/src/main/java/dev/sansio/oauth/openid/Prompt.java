package dev.sansio.oauth.openid;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the provider is to do with the user (Core 3.1.2.1, Initiating User Registration 1.0). */
public enum Prompt {
    /** Nothing at all: it answers, or says that it would have to. */
    NONE,
    /** To authenticate again. */
    LOGIN,
    /** To ask for consent again. */
    CONSENT,
    /** To let choose among accounts. */
    SELECT_ACCOUNT,
    /** To make a new account. */
    CREATE;

    static @Nullable Prompt of(String name) {
        for (Prompt prompt : values()) {
            if (prompt.toString().equals(name)) {
                return prompt;
            }
        }
        return null;
    }

    /** As it stands in {@code prompt}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
