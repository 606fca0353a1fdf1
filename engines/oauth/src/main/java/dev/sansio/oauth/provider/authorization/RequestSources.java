package dev.sansio.oauth.provider.authorization;

import dev.sansio.core.Secret;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.call.Effect;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.oauth.provider.model.StoredRequest;
import dev.sansio.oauth.provider.model.TokenHash;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where the parameters of a request are: in itself, in what was pushed (RFC 9126), or in a signed object (RFC 9101). */
public final class RequestSources {

    /** What references to pushed requests begin with (RFC 9126 2.2). */
    public static final String REFERENCE = "urn:ietf:params:oauth:request_uri:";

    private final RequestObjects objects;

    /** Takes parameters wherever they are. */
    public RequestSources(RequestObjects objects) {
        this.objects = objects;
    }

    /** The reference to a pushed request, and until when it is good. */
    public record Pushed(TokenHash hash, Instant expires) {}

    /**
     * Parameters that count.
     *
     * @param pushed null unless they were pushed
     */
    public record Source(Parameters parameters, @Nullable Pushed pushed) {}

    /** Finds the parameters. Those beside a reference or an object do not count (RFC 9101 5, RFC 9126 4). */
    Effect<Source> opened(Call call, RegisteredClient client, Parameters sent) {
        String reference = Call.reading(() -> sent.nonEmpty("request_uri"));
        String object = Call.reading(() -> sent.nonEmpty("request"));
        if (reference != null && object != null) {
            throw Call.invalid("there are both request and request_uri");
        }
        if (reference != null) {
            return pushed(call, client, reference);
        }
        Parameters open = object == null ? sent : objects.opened(call, client, object);
        return Effect.of(new Source(open, null));
    }

    private static Effect<Source> pushed(Call call, RegisteredClient client, String reference) {
        if (!reference.startsWith(REFERENCE)) {
            throw Call.refusal("request_uri_not_supported", "only requests that were pushed are taken");
        }
        TokenHash hash = TokenHash.of(Secret.of(reference));
        return Effect.ask(ProviderAnswer.RequestFound.class, token -> new ProviderAsk.FindRequest(token, hash))
                .map(answer -> {
                    StoredRequest request = answer.request();
                    if (request == null
                            || !request.clientId().equals(client.clientId())
                            || !call.at().isBefore(request.expires())) {
                        throw Call.refusal("invalid_request_uri", "there is no such request");
                    }
                    return new Source(request.parameters(), new Pushed(hash, request.expires()));
                });
    }
}
