package dev.sansio.interop.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.interop.Program;
import dev.sansio.oauth.provider.model.ProviderEndpoint;
import dev.sansio.reactive.oauth.AuthorizationServer;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2ClientCredentialsGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientTokenExchangeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.TokenExchangeGrantRequest;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.jwt.Jwt;

/** Spring Security's client with our server. */
class SpringSecurityIT {

    private final AuthorizationServer server = Rig.server();

    @AfterEach
    void end() {
        server.close().block(Program.PATIENCE);
    }

    /** All but who the client is, it learns from what our server publishes. */
    private ClientRegistration.Builder registration() {
        return ClientRegistrations.fromIssuerLocation(server.issuer())
                .registrationId("ours")
                .clientId(Rig.CLIENT)
                .clientSecret(Rig.SECRET)
                .scope("openid", "profile");
    }

    private ClientRegistration registration(AuthorizationGrantType grant) {
        return registration()
                .authorizationGrantType(grant)
                .redirectUri(Rig.CALLBACK)
                .build();
    }

    @Test
    void aClientActsForItself() {
        ClientRegistration client = registration()
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope("read")
                .build();
        OAuth2AccessTokenResponse response = new RestClientClientCredentialsTokenResponseClient()
                .getTokenResponse(new OAuth2ClientCredentialsGrantRequest(client));
        assertThat(response.getAccessToken().getScopes()).containsExactly("read");
        assertThat(response.getAccessToken().getExpiresAt()).isAfter(Instant.now());
    }

    private static OAuth2AccessTokenResponse loggedIn(ClientRegistration client) {
        OAuth2AuthorizationRequest request = OAuth2AuthorizationRequest.authorizationCode()
                .clientId(Rig.CLIENT)
                .authorizationUri(client.getProviderDetails().getAuthorizationUri())
                .redirectUri(Rig.CALLBACK)
                .scopes(client.getScopes())
                .state("state")
                .attributes(attributes -> attributes.put("registration_id", "ours"))
                .attributes(attributes -> attributes.put("code_verifier", VERIFIER))
                .attributes(attributes -> attributes.put("nonce", "nonce"))
                .additionalParameters(
                        Map.of("code_challenge", CHALLENGE, "code_challenge_method", "S256", "nonce", "nonce"))
                .build();
        URI back = URI.create(new UserAgent().sentTo(Rig.CALLBACK, request.getAuthorizationRequestUri()));
        OAuth2AuthorizationResponse answer = OAuth2AuthorizationResponse.success(parameter(back, "code"))
                .redirectUri(Rig.CALLBACK)
                .state(parameter(back, "state"))
                .build();
        return new RestClientAuthorizationCodeTokenResponseClient()
                .getTokenResponse(new OAuth2AuthorizationCodeGrantRequest(
                        client, new OAuth2AuthorizationExchange(request, answer)));
    }

    @Test
    void aUserLogsInAndTheTokenIsRefreshed() {
        ClientRegistration client = registration(AuthorizationGrantType.AUTHORIZATION_CODE);
        OAuth2AccessTokenResponse response = loggedIn(client);
        Jwt id = new OidcIdTokenDecoderFactory()
                .createDecoder(client)
                .decode(String.valueOf(response.getAdditionalParameters().get("id_token")));
        assertThat(id.getSubject()).isEqualTo(Rig.USER);
        assertThat(id.getClaimAsString("nonce")).isEqualTo("nonce");

        OAuth2AccessTokenResponse refreshed = new RestClientRefreshTokenTokenResponseClient()
                .getTokenResponse(new OAuth2RefreshTokenGrantRequest(
                        client, response.getAccessToken(), response.getRefreshToken()));
        assertThat(refreshed.getAccessToken().getTokenValue())
                .isNotEqualTo(response.getAccessToken().getTokenValue());
    }

    /** The example of RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private static String parameter(URI uri, String name) {
        for (String each : uri.getRawQuery().split("&")) {
            if (each.startsWith(name + "=")) {
                return each.substring(name.length() + 1);
            }
        }
        throw new AssertionError("no " + name + " in " + uri);
    }

    @Test
    void aTokenIsExchanged() {
        OAuth2AccessToken subject = loggedIn(registration(AuthorizationGrantType.AUTHORIZATION_CODE))
                .getAccessToken();
        ClientRegistration client = registration()
                .authorizationGrantType(AuthorizationGrantType.TOKEN_EXCHANGE)
                .scope("profile")
                .build();
        OAuth2AccessTokenResponse response = new RestClientTokenExchangeTokenResponseClient()
                .getTokenResponse(new TokenExchangeGrantRequest(client, subject, null));
        assertThat(response.getAccessToken().getTokenValue()).isNotEqualTo(subject.getTokenValue());
    }

    @Test
    void whatItPublishesIsUnderstood() {
        ClientRegistration client = registration(AuthorizationGrantType.AUTHORIZATION_CODE);
        assertThat(client.getProviderDetails().getTokenUri()).isEqualTo(server.uri(ProviderEndpoint.TOKEN));
    }
}
