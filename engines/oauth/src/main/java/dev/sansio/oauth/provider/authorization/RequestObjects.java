package dev.sansio.oauth.provider.authorization;

import dev.sansio.core.Secret;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.caller.Jwts;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.oauth.request.RequestObject;
import java.time.Duration;

/** Requests for authorization in a text that the client has signed (RFC 9101). What is not in it does not count. */
public final class RequestObjects {

    private static final Duration LONGEST = Duration.ofHours(1);

    private final ProviderOptions options;

    /** Takes requests that are for this provider. */
    public RequestObjects(ProviderOptions options) {
        this.options = options;
    }

    /** The parameters in an object. */
    Parameters opened(Call call, RegisteredClient client, String object) {
        String algorithm = client.metadata().text("request_object_signing_alg");
        return RequestObject.check(
                Secret.of(object),
                client.clientId(),
                options.issuer(),
                Jwts.keys(client.keys(), algorithm),
                LONGEST,
                Jwts.SKEW,
                call.at());
    }
}
