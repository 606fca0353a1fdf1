package dev.sansio.oauth.provider.device;

import dev.sansio.core.Secret;
import dev.sansio.oauth.device.DeviceRequest;
import dev.sansio.oauth.device.DeviceResponse;
import dev.sansio.oauth.device.UserCode;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAnswer.Saved.Outcome;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.call.Effect;
import dev.sansio.oauth.provider.call.Endpoint;
import dev.sansio.oauth.provider.call.Reply;
import dev.sansio.oauth.provider.caller.Attempts;
import dev.sansio.oauth.provider.caller.Clients;
import dev.sansio.oauth.provider.caller.Rules;
import dev.sansio.oauth.provider.model.Grants;
import dev.sansio.oauth.provider.model.ProviderEndpoint;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.oauth.provider.model.StoredDevice;
import dev.sansio.oauth.provider.model.TokenHash;
import java.util.Set;

/** RFC 8628 3.1: a device asks for codes, one for itself and one for its owner. */
public final class DeviceEndpoint implements Endpoint {

    /** How often a user code is drawn anew that is in use; among 25,600,000,000 it is next to never. */
    private static final int ATTEMPTS = 5;

    private final ProviderOptions options;
    private final Clients clients;

    /** The endpoint, with those who know the clients. */
    public DeviceEndpoint(ProviderOptions options, Clients clients) {
        this.options = options;
        this.clients = clients;
    }

    @Override
    public Set<String> methods() {
        return Set.of("POST");
    }

    @Override
    public Effect<Reply> answer(Call call) {
        return Effect.rescue(
                () -> {
                    Parameters form = call.form();
                    return clients.authenticated(call, form).then(client -> {
                        Rules.grant(options, client, Grants.DEVICE_CODE);
                        DeviceRequest request = DeviceRequest.parse(form);
                        return Attempts.countedIfPublic(call, client, "device")
                                .then(admitted -> drawn(call, client, request, ATTEMPTS));
                    });
                },
                refused -> Effect.of(Clients.reply(call, refused)));
    }

    private Effect<Reply> drawn(Call call, RegisteredClient client, DeviceRequest request, int attempts) {
        Secret deviceCode = call.draw();
        String userCode = UserCode.random(call.random());
        StoredDevice device = new StoredDevice(
                TokenHash.of(deviceCode),
                TokenHash.of(Secret.of(UserCode.normalized(userCode))),
                client.clientId(),
                Rules.scope(request.scope(), client.scope()),
                Rules.resources(options, request.resources()),
                call.at().plus(options.lifetimes().deviceCode()),
                options.lifetimes().deviceInterval());
        return Effect.ask(ProviderAnswer.Saved.class, token -> new ProviderAsk.SaveDevice(token, device))
                .then(saved -> {
                    if (saved.outcome() == Outcome.KEPT) {
                        return Effect.of(Reply.json(response(deviceCode, userCode)));
                    }
                    if (attempts == 1) {
                        throw Call.refusal(OAuth2Error.TEMPORARILY_UNAVAILABLE, "there are too many devices");
                    }
                    return drawn(call, client, request, attempts - 1);
                });
    }

    private byte[] response(Secret deviceCode, String userCode) {
        String uri = options.uri(ProviderEndpoint.DEVICE_VERIFICATION);
        return new DeviceResponse(
                        deviceCode,
                        userCode,
                        uri,
                        Form.append(uri, Parameters.of("user_code", userCode)),
                        options.lifetimes().deviceCode(),
                        options.lifetimes().deviceInterval(),
                        Document.EMPTY)
                .toContent();
    }
}
