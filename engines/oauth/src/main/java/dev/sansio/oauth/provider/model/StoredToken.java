package dev.sansio.oauth.provider.model;

import java.time.Instant;

/**
 * A token that was given out.
 *
 * @param superseded it is a refresh token that has been used: who uses it again has it from somebody else
 */
public record StoredToken(
        TokenHash hash, Kind kind, Authorization authorization, Instant issued, Instant expires, boolean superseded) {

    /** What it is good for. */
    public enum Kind {
        /** Requests to resources. */
        ACCESS("access_token"),
        /** New tokens. */
        REFRESH("refresh_token");

        private final String hint;

        Kind(String hint) {
            this.hint = hint;
        }

        /** The value of {@code token_type_hint} (RFC 7009 2.1). */
        public String hint() {
            return hint;
        }
    }

    /** Whether it can be used at a time, unless it was revoked. */
    public boolean isCurrent(Instant at) {
        return !superseded && at.isBefore(expires);
    }

    /** The same, used. */
    public StoredToken used() {
        return new StoredToken(hash, kind, authorization, issued, expires, true);
    }
}
