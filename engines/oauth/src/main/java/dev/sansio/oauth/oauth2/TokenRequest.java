package dev.sansio.oauth.oauth2;

import dev.sansio.core.Secret;
import dev.sansio.oauth.CodeVerifier;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.form.Parameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client gives for a token: a grant (RFC 6749 4, 6). The client itself is a {@link ClientAuthentication}. */
public sealed interface TokenRequest {

    /** The value of {@code grant_type}. */
    String grantType();

    /** The parameters but {@code grant_type} and those of the client. */
    Parameters toParameters();

    /**
     * Reads the parameters of a request.
     *
     * @throws OAuth2Exception with {@code invalid_request}, {@code invalid_scope} or {@code invalid_target}
     */
    static TokenRequest parse(Parameters in) {
        return OAuth2Exception.reading(() -> TokenRequestReader.read(in));
    }

    /**
     * A code (RFC 6749 4.1.3).
     *
     * @param redirectUri the same as in the request for it; null if that had none
     * @param verifier of PKCE; null without. A provider refuses one without a challenge, too (RFC 9700 4.8.2)
     */
    record AuthorizationCode(
            Secret code,
            @Nullable String redirectUri,
            @Nullable CodeVerifier verifier,
            List<String> resources) implements TokenRequest {

        /** A code that is redeemed for the resources that it was asked for. */
        public AuthorizationCode(Secret code, @Nullable String redirectUri, @Nullable CodeVerifier verifier) {
            this(code, redirectUri, verifier, List.of());
        }

        /** A grant; the list is copied. */
        public AuthorizationCode {
            resources = List.copyOf(resources);
        }

        @Override
        public String grantType() {
            return GrantTypes.AUTHORIZATION_CODE;
        }

        @Override
        public Parameters toParameters() {
            return Parameters.of(Names.CODE, code.revealText())
                    .andIf(Names.REDIRECT_URI, redirectUri)
                    .andIf(Names.CODE_VERIFIER, Read.revealed(verifier == null ? null : verifier.value()))
                    .and(Read.all(Names.RESOURCE, resources));
        }
    }

    /**
     * A refresh token (RFC 6749 6).
     *
     * @param scope not more than was granted; null for the same
     */
    record RefreshToken(Secret token, @Nullable Scope scope, List<String> resources) implements TokenRequest {

        /** For the same scope as before. */
        public RefreshToken(Secret token) {
            this(token, null, List.of());
        }

        /** A grant; the list is copied. */
        public RefreshToken {
            resources = List.copyOf(resources);
        }

        @Override
        public String grantType() {
            return GrantTypes.REFRESH_TOKEN;
        }

        @Override
        public Parameters toParameters() {
            return Parameters.of(Names.REFRESH_TOKEN, token.revealText())
                    .andIf(Names.SCOPE, Read.text(scope))
                    .and(Read.all(Names.RESOURCE, resources));
        }
    }

    /** Nothing but the credentials of the client (RFC 6749 4.4.2). */
    record ClientCredentials(@Nullable Scope scope, List<String> resources) implements TokenRequest {

        /** For any resource. */
        public ClientCredentials(@Nullable Scope scope) {
            this(scope, List.of());
        }

        /** A grant; the list is copied. */
        public ClientCredentials {
            resources = List.copyOf(resources);
        }

        @Override
        public String grantType() {
            return GrantTypes.CLIENT_CREDENTIALS;
        }

        @Override
        public Parameters toParameters() {
            return Parameters.EMPTY.andIf(Names.SCOPE, Read.text(scope)).and(Read.all(Names.RESOURCE, resources));
        }
    }

    /** Legacy: name and password of the owner (RFC 6749 4.3.2), which RFC 9700 2.4 forbids. */
    record Password(
            String username, Secret password, @Nullable Scope scope) implements TokenRequest {

        @Override
        public String grantType() {
            return GrantTypes.PASSWORD;
        }

        @Override
        public Parameters toParameters() {
            return Parameters.of(Names.USERNAME, username, Names.PASSWORD, password.revealText())
                    .andIf(Names.SCOPE, Read.text(scope));
        }
    }

    /** The code of a device whose owner decides elsewhere (RFC 8628 3.4). */
    record DeviceCode(Secret deviceCode) implements TokenRequest {

        @Override
        public String grantType() {
            return GrantTypes.DEVICE_CODE;
        }

        @Override
        public Parameters toParameters() {
            return Parameters.of(Names.DEVICE_CODE, deviceCode.revealText());
        }
    }

    /** An assertion that is a JWT (RFC 7523 2.1). */
    record JwtBearer(Secret assertion, @Nullable Scope scope) implements TokenRequest {

        @Override
        public String grantType() {
            return GrantTypes.JWT_BEARER;
        }

        @Override
        public Parameters toParameters() {
            return Parameters.of(Names.ASSERTION, assertion.revealText()).andIf(Names.SCOPE, Read.text(scope));
        }
    }

    /** An assertion of SAML 2.0 in base64url (RFC 7522 2.1). */
    record SamlBearer(Secret assertion, @Nullable Scope scope) implements TokenRequest {

        @Override
        public String grantType() {
            return GrantTypes.SAML_BEARER;
        }

        @Override
        public Parameters toParameters() {
            return Parameters.of(Names.ASSERTION, assertion.revealText()).andIf(Names.SCOPE, Read.text(scope));
        }
    }

    /**
     * A token for another one (RFC 8693 2.1).
     *
     * @param actor who acts for the subject; null for nobody
     * @param requestedType null for what the provider chooses
     */
    record TokenExchange(
            TypedToken subject,
            @Nullable TypedToken actor,
            @Nullable String requestedType,
            List<String> resources,
            List<String> audiences,
            @Nullable Scope scope)
            implements TokenRequest {

        /** A grant; the lists are copied. */
        public TokenExchange {
            resources = List.copyOf(resources);
            audiences = List.copyOf(audiences);
        }

        @Override
        public String grantType() {
            return GrantTypes.TOKEN_EXCHANGE;
        }

        @Override
        public Parameters toParameters() {
            Parameters actors = actor == null
                    ? Parameters.EMPTY
                    : Parameters.of(
                            Names.ACTOR_TOKEN, actor.token().revealText(), Names.ACTOR_TOKEN_TYPE, actor.type());
            return Read.all(Names.RESOURCE, resources)
                    .and(Read.all(Names.AUDIENCE, audiences))
                    .andIf(Names.SCOPE, Read.text(scope))
                    .andIf(Names.REQUESTED_TOKEN_TYPE, requestedType)
                    .and(Names.SUBJECT_TOKEN, subject.token().revealText())
                    .and(Names.SUBJECT_TOKEN_TYPE, subject.type())
                    .and(actors);
        }
    }

    /**
     * A grant of an extension (RFC 6749 4.5): not known here, which does not mean that nobody knows it.
     *
     * @param grantType a URI
     * @param toParameters all but {@code grant_type} and those of the client
     */
    record Extension(String grantType, Parameters toParameters) implements TokenRequest {}

    /**
     * A token and what it is.
     *
     * @param type such as {@code urn:ietf:params:oauth:token-type:access_token} (RFC 8693 3)
     */
    record TypedToken(Secret token, String type) {}
}
