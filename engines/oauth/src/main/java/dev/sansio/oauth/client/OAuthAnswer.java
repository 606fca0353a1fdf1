package dev.sansio.oauth.client;

import dev.sansio.core.Answer;
import org.jspecify.annotations.Nullable;

/** What the surroundings answer. */
public sealed interface OAuthAnswer extends Answer {

    /**
     * What was kept.
     *
     * @param value null for nothing
     */
    record Loaded(long token, @Nullable Token value) implements OAuthAnswer {}

    /** It is kept, or forgotten. */
    record Saved(long token) implements OAuthAnswer {}

    /**
     * The store failed.
     *
     * @param reason for people, without secrets
     */
    record StoreFailed(long token, String reason) implements OAuthAnswer {}
}
