package dev.sansio.oauth.resource;

import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.auth.Challenge;
import dev.sansio.oauth.form.FormException;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.response.TokenType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a resource asks for, in {@code WWW-Authenticate} (RFC 6750 3, RFC 9449 7.1).
 *
 * @param type of the tokens that it takes
 * @param error why it does not take the one that was shown; null if none was
 * @param parameters all others, such as {@code realm} and {@code scope}; names in lower case
 */
public record TokenChallenge(TokenType type, @Nullable OAuth2Error error, Map<String, String> parameters) {

    private static final String ERROR = "error";
    private static final String DESCRIPTION = "error_description";
    private static final String URI = "error_uri";

    /** A challenge; the map is copied. */
    public TokenChallenge {
        parameters = Map.copyOf(parameters);
    }

    /** What a resource asks for of whom shows nothing: it does not tell why (RFC 6750 3.1). */
    public static TokenChallenge bearer() {
        return new TokenChallenge(TokenType.BEARER, null, Map.of());
    }

    /** What a resource asks for of whom shows a token that it does not take. */
    public static TokenChallenge bearer(OAuth2Error error) {
        return new TokenChallenge(TokenType.BEARER, error, Map.of());
    }

    /**
     * The same for tokens with a proof.
     *
     * @param algorithms of proofs, with spaces between them
     */
    public static TokenChallenge dpop(@Nullable OAuth2Error error, String algorithms) {
        return new TokenChallenge(TokenType.DPOP, error, Map.of("algs", algorithms));
    }

    /** The same with a parameter, such as {@code realm}, {@code scope}, {@code resource_metadata} or {@code acr_values}. */
    public TokenChallenge with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new TokenChallenge(type, error, more);
    }

    /** The status that belongs to it: 401 unless the error has another one (RFC 6750 3.1). */
    public int status() {
        return error == null || error.code().equals(OAuth2Error.USE_DPOP_NONCE) || isProof(error)
                ? 401
                : error.status();
    }

    private static boolean isProof(OAuth2Error error) {
        return error.code().equals(OAuth2Error.INVALID_DPOP_PROOF);
    }

    /** The scope that is needed; null if it is not told. */
    public @Nullable String scope() {
        return parameters.get("scope");
    }

    /** Where the metadata of the resource is (RFC 9728 5.1); null if it is not told. */
    public @Nullable String resourceMetadata() {
        return parameters.get("resource_metadata");
    }

    /** As it stands in the field. */
    public Challenge toChallenge() {
        Map<String, String> all = new LinkedHashMap<>();
        parameters.keySet().stream().sorted().forEach(name -> all.put(name, parameters.get(name)));
        if (error != null) {
            all.put(ERROR, error.code());
            putIf(all, DESCRIPTION, error.description());
            putIf(all, URI, error.uri());
        }
        return new Challenge(type.equals(TokenType.DPOP) ? "dpop" : "bearer", null, all);
    }

    private static void putIf(Map<String, String> all, String name, @Nullable String value) {
        if (value != null) {
            all.put(name, value);
        }
    }

    /** The challenges of a response that ask for tokens. Others, and fields that are malformed, are passed over. */
    public static List<TokenChallenge> of(HttpFields fields) {
        List<TokenChallenge> found = new ArrayList<>();
        for (String value : fields.all(HttpNames.WWW_AUTHENTICATE)) {
            for (Challenge each : challenges(value)) {
                if (each.scheme().equals("bearer") || each.scheme().equals("dpop")) {
                    found.add(of(each));
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<Challenge> challenges(String value) {
        try {
            return Challenge.parseAll(value);
        } catch (MalformedFieldException none) {
            return List.of();
        }
    }

    private static TokenChallenge of(Challenge challenge) {
        Map<String, String> rest = new LinkedHashMap<>(challenge.parameters());
        String code = rest.remove(ERROR);
        String description = rest.remove(DESCRIPTION);
        String uri = rest.remove(URI);
        TokenType type = challenge.scheme().equals("dpop") ? TokenType.DPOP : TokenType.BEARER;
        return new TokenChallenge(type, code == null ? null : error(code, description, uri), rest);
    }

    private static @Nullable OAuth2Error error(String code, @Nullable String description, @Nullable String uri) {
        try {
            return OAuth2Error.read(code, description, uri);
        } catch (FormException malformed) {
            return null;
        }
    }
}
