package dev.sansio.oauth.oauth2;

import dev.sansio.core.Secret;
import dev.sansio.oauth.form.FormException;
import dev.sansio.oauth.form.Parameters;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a response by way of the user agent, in a query, a fragment or a form, once it is known to be the answer to the
 * request that this very user agent was sent away with.
 *
 * @param parameters all of them
 * @param issuer who answers (RFC 9207 2); null where the provider does not say
 */
public record CheckedResponse(
        Parameters parameters, Secret state, @Nullable String issuer) {

    /**
     * Looks at {@code state} and {@code iss}.
     *
     * @throws ResponseRefusedException if it is malformed, or not the answer that was expected
     */
    public static CheckedResponse check(Parameters in, ExpectedResponse expected) {
        return reading(() -> new CheckedResponse(in, state(in, expected), issuer(in, expected)));
    }

    private static Secret state(Parameters in, ExpectedResponse expected) {
        Secret state = Read.optionalSecret(in, Names.STATE);
        if (state == null || !state.equals(expected.state())) {
            throw new ResponseRefusedException(
                    ResponseRefusedException.Reason.STATE, "state is missing, or another than was sent away");
        }
        return state;
    }

    /** Character by character, and also if it was not required: whoever sends another one is somebody else (RFC 9207 2.4). */
    private static @Nullable String issuer(Parameters in, ExpectedResponse expected) {
        String said = in.nonEmpty(Names.ISS);
        String known = expected.issuer();
        boolean wrong = said == null ? expected.issuerRequired() : known != null && !isSame(said, known);
        if (wrong) {
            throw new ResponseRefusedException(
                    ResponseRefusedException.Reason.ISSUER, "iss is missing, or another than was asked");
        }
        return said;
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The error that the provider answers with; null if it answers with something else.
     *
     * @throws ResponseRefusedException if it is malformed
     */
    public @Nullable OAuth2Error error() {
        return reading(() -> {
            String code = parameters.nonEmpty(Names.ERROR);
            return code == null
                    ? null
                    : OAuth2Error.read(
                            code, parameters.nonEmpty(Names.ERROR_DESCRIPTION), parameters.nonEmpty(Names.ERROR_URI));
        });
    }

    /**
     * Reads parameters as a client does.
     *
     * @throws ResponseRefusedException for what is a {@link FormException} by itself
     */
    public static <T extends @Nullable Object> T reading(Supplier<T> reader) {
        try {
            return reader.get();
        } catch (FormException wrong) {
            throw new ResponseRefusedException(
                    switch (wrong.problem()) {
                        case REPEATED -> ResponseRefusedException.Reason.REPEATED;
                        case MISSING -> ResponseRefusedException.Reason.MISSING;
                        case MALFORMED, LIMIT -> ResponseRefusedException.Reason.MALFORMED;
                    },
                    String.valueOf(wrong.getMessage()));
        }
    }
}
