package dev.sansio.oauth.provider.endpoint;

import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.provider.authorization.AuthorizationEndpoint;
import dev.sansio.oauth.provider.authorization.IdTokenHints;
import dev.sansio.oauth.provider.authorization.PushedEndpoint;
import dev.sansio.oauth.provider.authorization.RequestObjects;
import dev.sansio.oauth.provider.authorization.RequestSources;
import dev.sansio.oauth.provider.call.Endpoint;
import dev.sansio.oauth.provider.call.Router;
import dev.sansio.oauth.provider.caller.Assertions;
import dev.sansio.oauth.provider.caller.Clients;
import dev.sansio.oauth.provider.caller.Proofs;
import dev.sansio.oauth.provider.device.DeviceEndpoint;
import dev.sansio.oauth.provider.device.VerificationEndpoint;
import dev.sansio.oauth.provider.grant.Issuing;
import dev.sansio.oauth.provider.grant.Signing;
import dev.sansio.oauth.provider.grant.TokenEndpoint;
import dev.sansio.oauth.provider.model.ProviderEndpoint;
import dev.sansio.oauth.provider.model.ProviderKeys;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.oauth1.OAuth1Authorization;
import dev.sansio.oauth.provider.oauth1.OAuth1Endpoint;
import dev.sansio.oauth.provider.oauth1.OAuth1Requests;
import dev.sansio.oauth.provider.registration.RegistrationEndpoint;
import dev.sansio.oauth.provider.token.IntrospectionEndpoint;
import dev.sansio.oauth.provider.token.RevocationEndpoint;
import dev.sansio.oauth.provider.token.UserInfoEndpoint;
import java.util.EnumMap;
import java.util.Map;

/** Puts the endpoints together. */
public final class Endpoints {

    private Endpoints() {}

    /** A router for all endpoints that the provider has. */
    public static Router of(ProviderOptions options, ProviderKeys keys) {
        Assertions assertions = new Assertions(options);
        Clients clients = new Clients(assertions);
        Proofs proofs = new Proofs(options, keys);
        RequestObjects objects = new RequestObjects(options);
        IdTokenHints hints = new IdTokenHints(options, keys);
        Issuing issuing = new Issuing(options, new Signing(options, keys));
        Document metadata = Metadata.of(options, keys);
        Map<ProviderEndpoint, Endpoint> all = new EnumMap<>(ProviderEndpoint.class);
        all.put(ProviderEndpoint.AUTHORIZATION, new AuthorizationEndpoint(options, new RequestSources(objects), hints));
        all.put(ProviderEndpoint.TOKEN, new TokenEndpoint(options, clients, proofs, assertions, issuing));
        all.put(ProviderEndpoint.PUSHED_AUTHORIZATION, new PushedEndpoint(options, clients, proofs, objects));
        all.put(ProviderEndpoint.DEVICE_AUTHORIZATION, new DeviceEndpoint(options, clients));
        all.put(ProviderEndpoint.DEVICE_VERIFICATION, new VerificationEndpoint(options));
        all.put(ProviderEndpoint.REVOCATION, new RevocationEndpoint(clients));
        all.put(ProviderEndpoint.INTROSPECTION, new IntrospectionEndpoint(options, clients));
        all.put(ProviderEndpoint.USERINFO, new UserInfoEndpoint(proofs));
        all.put(ProviderEndpoint.JWKS, new FixedEndpoint(keys.jwkSet()));
        all.put(ProviderEndpoint.REGISTRATION, new RegistrationEndpoint(options));
        all.put(ProviderEndpoint.END_SESSION, new LogoutEndpoint(options, hints));
        OAuth1Requests signed = new OAuth1Requests(options);
        all.put(ProviderEndpoint.OAUTH1_INITIATE, new OAuth1Endpoint(options, signed, OAuth1Endpoint.Stage.INITIATE));
        all.put(ProviderEndpoint.OAUTH1_AUTHORIZATION, new OAuth1Authorization(options));
        all.put(ProviderEndpoint.OAUTH1_TOKEN, new OAuth1Endpoint(options, signed, OAuth1Endpoint.Stage.TOKEN));
        all.put(ProviderEndpoint.OAUTH1_USER, new OAuth1Endpoint(options, signed, OAuth1Endpoint.Stage.USER));
        all.put(ProviderEndpoint.METADATA, new FixedEndpoint(metadata));
        all.put(ProviderEndpoint.DISCOVERY, new FixedEndpoint(metadata));
        all.keySet().removeIf(each -> !options.has(each));
        return new Router(options, all);
    }
}
