package dev.sansio.oauth.provider.grant;

import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.TokenRequest;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.call.Effect;
import dev.sansio.oauth.provider.call.Reply;
import dev.sansio.oauth.provider.call.UnansweredException;
import dev.sansio.oauth.provider.model.Authorization;
import dev.sansio.oauth.provider.model.Grants;
import dev.sansio.oauth.provider.model.StoredDevice;
import dev.sansio.oauth.provider.model.TokenHash;
import java.util.List;

/** The code of a device for tokens, once its owner has agreed (RFC 8628 3.4). */
final class DeviceGrant {

    private final Issuing issuing;

    DeviceGrant(Issuing issuing) {
        this.issuing = issuing;
    }

    Effect<Reply> polled(TokenEndpoint.Request request, TokenRequest.DeviceCode grant) {
        TokenHash hash = TokenHash.of(grant.deviceCode());
        String clientId = request.client().clientId();
        return Effect.ask(
                        ProviderAnswer.DevicePolled.class,
                        token -> new ProviderAsk.PollDevice(
                                token, hash, clientId, request.call().at()))
                .then(answer -> decided(request, grant, answer));
    }

    private Effect<Reply> decided(
            TokenEndpoint.Request request, TokenRequest.DeviceCode grant, ProviderAnswer.DevicePolled polled) {
        StoredDevice device = polled.device();
        if (device == null || polled.state() == ProviderAnswer.DevicePolled.State.UNKNOWN) {
            throw Call.invalidGrant("there is no such device code");
        }
        if (!request.call().at().isBefore(device.expires())) {
            throw Call.refusal(OAuth2Error.EXPIRED_TOKEN, "the device code has expired");
        }
        return switch (polled.state()) {
            case PENDING -> throw Call.refusal(OAuth2Error.AUTHORIZATION_PENDING, "nobody has decided yet");
            case SLOW_DOWN -> throw Call.refusal(OAuth2Error.SLOW_DOWN, "five seconds more from now on");
            case REFUSED -> throw Call.refusal(OAuth2Error.ACCESS_DENIED, "the owner does not agree");
            case GRANTED, UNKNOWN -> issuing.issue(request.call(), order(request, grant, device, polled.granted()));
        };
    }

    private static Issuing.Order order(
            TokenEndpoint.Request request,
            TokenRequest.DeviceCode grant,
            StoredDevice device,
            ProviderAnswer.@org.jspecify.annotations.Nullable Granted granted) {
        if (granted == null) {
            throw new UnansweredException("a device was granted, and nobody has granted it");
        }
        Authorization all = new Authorization(
                request.call().drawName(),
                device.clientId(),
                granted.login(),
                granted.scope(),
                device.resources(),
                List.of(),
                request.key());
        return Issuing.Order.of(
                grant.grantType(), request.client(), all, request.client().may(Grants.REFRESH_TOKEN) ? all : null);
    }
}
