package dev.sansio.oauth.client;

import dev.sansio.core.Surroundings;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.response.ErrorResponse;

/** What the provider says when it does not do what it is asked for. */
final class Refusals {

    /** Characters of a description that are told. */
    private static final int LONGEST = 200;

    private Refusals() {}

    /** What a reply that is not what was hoped for means. */
    static TokenFailure of(Reply reply, Surroundings surroundings) {
        TokenFailure failure = reply.failure();
        if (failure != null) {
            return failure;
        }
        try {
            return of(ErrorResponse.read(reply.head(), reply.content().reveal()), surroundings);
        } catch (DocumentException wrong) {
            return malformed(reply, wrong);
        }
    }

    static TokenFailure of(ErrorResponse answer, Surroundings surroundings) {
        OAuth2Error error = answer.error();
        TokenFailure.Kind kind = switch (error.code()) {
            case OAuth2Error.SERVER_ERROR, OAuth2Error.TEMPORARILY_UNAVAILABLE -> TokenFailure.Kind.UNAVAILABLE;
            case OAuth2Error.ACCESS_DENIED -> TokenFailure.Kind.DENIED;
            case OAuth2Error.EXPIRED_TOKEN -> TokenFailure.Kind.EXPIRED;
            default -> TokenFailure.Kind.REFUSED;
        };
        String description = error.description();
        return new TokenFailure(
                kind,
                error,
                description == null ? "the provider refuses" : bounded(description),
                Waits.retryAfter(answer.head(), surroundings.wall()));
    }

    static TokenFailure malformed(Reply reply, RuntimeException wrong) {
        boolean refused = reply.head().status() >= 400;
        return TokenFailure.of(
                refused ? TokenFailure.Kind.REFUSED : TokenFailure.Kind.MALFORMED,
                refused ? "the provider answers " + reply.head().status() : String.valueOf(wrong.getMessage()));
    }

    private static String bounded(String description) {
        return description.length() <= LONGEST ? description : description.substring(0, LONGEST) + "...";
    }
}
