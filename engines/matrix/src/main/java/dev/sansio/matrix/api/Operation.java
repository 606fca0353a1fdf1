package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import java.util.Set;
import java.util.function.Function;

/**
 * An operation of the client-server API.
 *
 * @param id its name in the specification, such as {@code sendMessage}
 * @param method of HTTP
 * @param template the path, with {@code {name}} for a value in one segment
 * @param versions when it came, and when it was changed
 * @param reader makes a call of what was sent
 * @param result how the answer is read and written
 * @param <R> what is answered
 */
public record Operation<R>(
        String id,
        String method,
        String template,
        Set<Trait> traits,
        Versions versions,
        Function<CallReading, Call<R>> reader,
        Codec<R> result) {

    /** What is so of an operation. */
    public enum Trait {
        /** It needs a token. */
        AUTHENTICATED,
        /** A token changes what it answers, and is not needed. */
        OPTIONALLY_AUTHENTICATED,
        /** It needs the token of an application service. */
        BY_SERVICE,
        /** The server may say that it is too much (status 429). */
        RATE_LIMITED,
        /** It is better not used any more. */
        DEPRECATED,
        /** It takes octets. */
        TAKES_OCTETS,
        /** It gives octets. */
        GIVES_OCTETS,
        /** It answers with where to go. */
        REDIRECTS
    }

    /** Whether something is so. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether a token is sent along, if there is one. */
    public boolean wantsToken() {
        return is(Trait.AUTHENTICATED) || is(Trait.OPTIONALLY_AUTHENTICATED) || is(Trait.BY_SERVICE);
    }

    /** Name, method and path. */
    @Override
    public String toString() {
        return id + " " + method + " " + template;
    }
}
