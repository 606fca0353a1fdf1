package dev.sansio.oauth.oauth2;

import dev.sansio.core.Secret;
import dev.sansio.oauth.CodeChallenge;
import dev.sansio.oauth.RedirectUri;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.Parameter;
import dev.sansio.oauth.form.Parameters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks the owner for, by way of the user agent (RFC 6749 4.1.1).
 *
 * @param responseType {@code code}, or one of an extension
 * @param redirectUri null if the client has registered one only, and does not say it
 * @param scope null for what the provider gives by default
 * @param state what the answer has to bring back; bound to the session of this very user agent
 * @param challenge of PKCE (RFC 7636 4.3)
 * @param resources which tokens are wanted for (RFC 8707)
 * @param others parameters of extensions, such as {@code nonce}
 */
public record AuthorizationRequest(
        String responseType,
        String clientId,
        @Nullable RedirectUri redirectUri,
        @Nullable Scope scope,
        @Nullable Secret state,
        @Nullable CodeChallenge challenge,
        List<String> resources,
        Parameters others) {

    private static final Set<String> OWN = Set.of(
            Names.RESPONSE_TYPE,
            Names.CLIENT_ID,
            Names.REDIRECT_URI,
            Names.SCOPE,
            Names.STATE,
            Names.CODE_CHALLENGE,
            Names.CODE_CHALLENGE_METHOD,
            Names.RESOURCE,
            Names.CLIENT_SECRET);

    /**
     * A checked request.
     *
     * @throws IllegalArgumentException if type or client are empty, or one of the others has a component here, or is {@code
     *     client_secret}, which no URI has
     */
    public AuthorizationRequest {
        resources = List.copyOf(resources);
        if (responseType.isEmpty()
                || clientId.isEmpty()
                || others.stream().anyMatch(each -> OWN.contains(each.name()))) {
            throw new IllegalArgumentException("a request has a type, a client, and no parameter twice");
        }
    }

    /** A request for a code, as RFC 9700 wants it: with PKCE, and with a state. */
    public static AuthorizationRequest code(
            String clientId, RedirectUri redirectUri, @Nullable Scope scope, Secret state, CodeChallenge challenge) {
        return new AuthorizationRequest(
                "code", clientId, redirectUri, scope, state, challenge, List.of(), Parameters.EMPTY);
    }

    /** The same with a parameter of an extension. */
    public AuthorizationRequest with(String name, String value) {
        return with(Parameters.of(name, value));
    }

    /** The same with parameters of an extension, such as those of OpenID Connect. */
    public AuthorizationRequest with(Parameters more) {
        return new AuthorizationRequest(
                responseType, clientId, redirectUri, scope, state, challenge, resources, others.and(more));
    }

    /** The same for resources, which are absolute URIs. */
    public AuthorizationRequest forResources(List<String> other) {
        return new AuthorizationRequest(responseType, clientId, redirectUri, scope, state, challenge, other, others);
    }

    /** The parameters, for a form that is pushed (RFC 9126 2.1). */
    public Parameters toParameters() {
        Parameters out = Parameters.of(Names.RESPONSE_TYPE, responseType, Names.CLIENT_ID, clientId)
                .andIf(Names.REDIRECT_URI, Read.text(redirectUri))
                .andIf(Names.SCOPE, Read.text(scope))
                .andIf(Names.STATE, Read.revealed(state));
        if (challenge != null) {
            out = out.and(Names.CODE_CHALLENGE, challenge.value())
                    .and(Names.CODE_CHALLENGE_METHOD, challenge.method().toString());
        }
        return out.and(Read.all(Names.RESOURCE, resources)).and(others);
    }

    /**
     * Where the user agent is sent.
     *
     * @param endpoint of the provider, perhaps with a query
     * @throws IllegalArgumentException if it has a fragment
     */
    public String toUri(String endpoint) {
        return Form.append(endpoint, toParameters());
    }

    /**
     * Where the user agent is sent with a request that was pushed: only the reference is shown to it (RFC 9126 4).
     *
     * @throws IllegalArgumentException if the endpoint has a fragment
     */
    public static String pushedUri(String endpoint, String clientId, String requestUri) {
        return Form.append(endpoint, Parameters.of(Names.CLIENT_ID, clientId, Names.REQUEST_URI, requestUri));
    }

    /**
     * Reads the parameters of a request whose {@link AuthorizationTarget} was found good.
     *
     * @throws OAuth2Exception whose error is sent to the redirect URI
     */
    public static AuthorizationRequest parse(Parameters in, AuthorizationPolicy policy) {
        return OAuth2Exception.reading(() -> {
            Parameters others = in.where(name -> !OWN.contains(name));
            eachOnce(others);
            if (!in.all(Names.CLIENT_SECRET).isEmpty()) {
                throw OAuth2Exception.invalid("a secret does not go through the user agent");
            }
            String type = in.required(Names.RESPONSE_TYPE);
            if (!policy.responseTypes().contains(type)) {
                throw new OAuth2Exception(
                        OAuth2Error.of(OAuth2Error.UNSUPPORTED_RESPONSE_TYPE, "this provider does not have the type"));
            }
            String uri = in.nonEmpty(Names.REDIRECT_URI);
            return new AuthorizationRequest(
                    type,
                    in.required(Names.CLIENT_ID),
                    uri == null ? null : AuthorizationTarget.redirectUri(uri),
                    Read.scope(in),
                    Read.optionalSecret(in, Names.STATE),
                    challenge(in, policy),
                    Read.resources(in),
                    others);
        });
    }

    /** RFC 6749 3.1: none comes more than once; those that may come several times are not among these. */
    private static void eachOnce(Parameters others) {
        Set<String> names = new HashSet<>();
        for (Parameter each : others) {
            if (!names.add(each.name())) {
                throw OAuth2Exception.invalid("a parameter came more than once");
            }
        }
    }

    /** Without a method it is plain (RFC 7636 4.3), which most clients do not mean. */
    private static @Nullable CodeChallenge challenge(Parameters in, AuthorizationPolicy policy) {
        String value = in.nonEmpty(Names.CODE_CHALLENGE);
        String name = in.nonEmpty(Names.CODE_CHALLENGE_METHOD);
        if (value == null) {
            if (policy.challengeRequired() || name != null) {
                throw OAuth2Exception.invalid("code challenge required");
            }
            return null;
        }
        CodeChallenge.Method method = name == null ? CodeChallenge.Method.PLAIN : CodeChallenge.Method.of(name);
        if (method == null || (method == CodeChallenge.Method.PLAIN && !policy.plainAccepted())) {
            throw OAuth2Exception.invalid("transform algorithm not supported");
        }
        try {
            return new CodeChallenge(value, method);
        } catch (IllegalArgumentException wrong) {
            throw OAuth2Exception.invalid(Names.CODE_CHALLENGE + " is malformed");
        }
    }
}
