package dev.sansio.interop.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.AuthorizationResponse;
import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.PushedAuthorizationRequest;
import com.nimbusds.oauth2.sdk.PushedAuthorizationResponse;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenIntrospectionRequest;
import com.nimbusds.oauth2.sdk.TokenIntrospectionResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenRevocationRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.device.DeviceAuthorizationRequest;
import com.nimbusds.oauth2.sdk.device.DeviceAuthorizationResponse;
import com.nimbusds.oauth2.sdk.dpop.DPoPProofFactory;
import com.nimbusds.oauth2.sdk.dpop.DefaultDPoPProofFactory;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.oauth2.sdk.token.AccessTokenType;
import com.nimbusds.oauth2.sdk.token.TypelessAccessToken;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import dev.sansio.interop.Program;
import dev.sansio.reactive.oauth.AuthorizationServer;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nimbus's client with our server. */
class NimbusIT {

    private static final ClientID ID = new ClientID(Rig.CLIENT);
    private static final ClientSecretBasic WHO = new ClientSecretBasic(ID, new Secret(Rig.SECRET));
    private static final URI CALLBACK = URI.create(Rig.CALLBACK);

    private final AuthorizationServer server = Rig.server();
    private OIDCProviderMetadata metadata;

    @BeforeEach
    void discover() throws Exception {
        metadata = OIDCProviderMetadata.resolve(new Issuer(server.issuer()));
    }

    @AfterEach
    void end() {
        server.close().block(Program.PATIENCE);
    }

    private static HTTPResponse send(HTTPRequest request) throws Exception {
        request.setFollowRedirects(false);
        return request.send();
    }

    private OIDCTokenResponse tokens(AuthorizationGrant grant, Scope scope) throws Exception {
        TokenRequest request = new TokenRequest(metadata.getTokenEndpointURI(), WHO, grant, scope);
        return (OIDCTokenResponse)
                OIDCTokenResponseParser.parse(send(request.toHTTPRequest())).toSuccessResponse();
    }

    private AuthorizationCode code(AuthorizationRequest request) throws Exception {
        HTTPResponse redirect = send(request.toHTTPRequest());
        return code(AuthorizationResponse.parse(redirect.getLocation()));
    }

    private static AuthorizationCode code(AuthorizationResponse response) throws ParseException {
        assertThat(response.indicatesSuccess()).isTrue();
        return response.toSuccessResponse().getAuthorizationCode();
    }

    @Test
    void whatItPublishesIsUnderstood() throws Exception {
        assertThat(metadata.getIssuer().getValue()).isEqualTo(server.issuer());
        assertThat(metadata.getCodeChallengeMethods()).containsExactly(CodeChallengeMethod.S256);
        assertThat(metadata.supportsAuthorizationResponseIssuerParam()).isTrue();
        assertThat(metadata.getPushedAuthorizationRequestEndpointURI()).isNotNull();
        assertThat(metadata.getDeviceAuthorizationEndpointURI()).isNotNull();
        assertThat(JWKSet.load(metadata.getJWKSetURI().toURL()).getKeys()).isNotEmpty();
    }

    @Test
    void aClientActsForItself() throws Exception {
        TokenRequest request =
                new TokenRequest(metadata.getTokenEndpointURI(), WHO, new ClientCredentialsGrant(), new Scope("read"));
        AccessToken token = com.nimbusds.oauth2.sdk.TokenResponse.parse(send(request.toHTTPRequest()))
                .toSuccessResponse()
                .getTokens()
                .getAccessToken();
        assertThat(token.getType()).isEqualTo(AccessTokenType.BEARER);
        assertThat(token.getLifetime()).isPositive();
        assertThat(token.getScope()).isEqualTo(new Scope("read"));

        assertThat(introspect(token)).isTrue();
        HTTPResponse revoked =
                send(new TokenRevocationRequest(metadata.getRevocationEndpointURI(), WHO, token).toHTTPRequest());
        assertThat(revoked.getStatusCode()).isEqualTo(200);
        assertThat(introspect(token)).isFalse();
    }

    private boolean introspect(AccessToken token) throws Exception {
        TokenIntrospectionRequest request =
                new TokenIntrospectionRequest(metadata.getIntrospectionEndpointURI(), WHO, token);
        return TokenIntrospectionResponse.parse(send(request.toHTTPRequest()))
                .toSuccessResponse()
                .isActive();
    }

    @Test
    void aUserLogsInAndTheIdTokenIsGenuine() throws Exception {
        CodeVerifier verifier = new CodeVerifier();
        State state = new State();
        Nonce nonce = new Nonce();
        AuthorizationRequest request = new AuthorizationRequest.Builder(ResponseType.CODE, ID)
                .endpointURI(metadata.getAuthorizationEndpointURI())
                .redirectionURI(CALLBACK)
                .scope(new Scope("openid", "profile"))
                .state(state)
                .customParameter("nonce", nonce.getValue())
                .codeChallenge(verifier, CodeChallengeMethod.S256)
                .build();
        AuthorizationResponse response =
                AuthorizationResponse.parse(send(request.toHTTPRequest()).getLocation());
        assertThat(response.getState()).isEqualTo(state);
        assertThat(response.getIssuer()).isEqualTo(metadata.getIssuer());

        OIDCTokenResponse tokens = tokens(new AuthorizationCodeGrant(code(response), CALLBACK, verifier), null);
        IDTokenValidator validator = new IDTokenValidator(
                metadata.getIssuer(),
                ID,
                JWSAlgorithm.RS256,
                metadata.getJWKSetURI().toURL());
        IDTokenClaimsSet claims = validator.validate(tokens.getOIDCTokens().getIDToken(), nonce);
        assertThat(claims.getSubject().getValue()).isEqualTo(Rig.USER);

        AccessToken access = tokens.getOIDCTokens().getAccessToken();
        UserInfoResponse user = UserInfoResponse.parse(
                send(new UserInfoRequest(metadata.getUserInfoEndpointURI(), access).toHTTPRequest()));
        assertThat(user.toSuccessResponse().getUserInfo().getName()).isEqualTo("Alice");

        OIDCTokenResponse refreshed =
                tokens(new RefreshTokenGrant(tokens.getOIDCTokens().getRefreshToken()), null);
        assertThat(refreshed.getOIDCTokens().getAccessToken()).isNotEqualTo(access);
    }

    @Test
    void aRequestIsPushed() throws Exception {
        CodeVerifier verifier = new CodeVerifier();
        AuthorizationRequest request = new AuthorizationRequest.Builder(ResponseType.CODE, ID)
                .redirectionURI(CALLBACK)
                .scope(new Scope("openid"))
                .state(new State())
                .codeChallenge(verifier, CodeChallengeMethod.S256)
                .build();
        PushedAuthorizationResponse pushed = PushedAuthorizationResponse.parse(
                send(new PushedAuthorizationRequest(metadata.getPushedAuthorizationRequestEndpointURI(), WHO, request)
                        .toHTTPRequest()));
        AuthorizationRequest reference = new AuthorizationRequest.Builder(
                        pushed.toSuccessResponse().getRequestURI(), ID)
                .endpointURI(metadata.getAuthorizationEndpointURI())
                .build();
        assertThat(tokens(new AuthorizationCodeGrant(code(reference), CALLBACK, verifier), null)
                        .getOIDCTokens()
                        .getIDToken())
                .isNotNull();
    }

    @Test
    void aTokenIsBoundToAKey() throws Exception {
        DPoPProofFactory proofs =
                new DefaultDPoPProofFactory(new ECKeyGenerator(Curve.P_256).generate(), JWSAlgorithm.ES256);
        TokenRequest request =
                new TokenRequest(metadata.getTokenEndpointURI(), WHO, new ClientCredentialsGrant(), new Scope("read"));
        HTTPRequest http = request.toHTTPRequest();
        http.setDPoP(proofs.createDPoPJWT("POST", metadata.getTokenEndpointURI()));
        AccessToken token = com.nimbusds.oauth2.sdk.TokenResponse.parse(send(http))
                .toSuccessResponse()
                .getTokens()
                .getAccessToken();
        assertThat(token.getType()).isEqualTo(AccessTokenType.DPOP);
        TokenIntrospectionResponse known = TokenIntrospectionResponse.parse(send(new TokenIntrospectionRequest(
                        metadata.getIntrospectionEndpointURI(), WHO, new TypelessAccessToken(token.getValue()))
                .toHTTPRequest()));
        assertThat(known.toSuccessResponse().getJWKThumbprintConfirmation()).isNotNull();
    }

    @Test
    void aDeviceIsTold() throws Exception {
        DeviceAuthorizationRequest request = new DeviceAuthorizationRequest.Builder(WHO)
                .endpointURI(metadata.getDeviceAuthorizationEndpointURI())
                .scope(new Scope("read"))
                .build();
        DeviceAuthorizationResponse response = DeviceAuthorizationResponse.parse(send(request.toHTTPRequest()));
        assertThat(response.toSuccessResponse().getUserCode().getValue()).isNotEmpty();
        assertThat(response.toSuccessResponse().getInterval()).isEqualTo(5);
    }
}
