package dev.sansio.oauth.client;

import dev.sansio.core.Secret;
import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpField;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import dev.sansio.http.call.CallOutcome;
import dev.sansio.http.call.Calls;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.oauth2.FormCall;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.response.ErrorResponse;
import dev.sansio.oauth.proof.DpopProof;
import dev.sansio.oauth.proof.DpopRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Requests to the provider, whole ones, with what shows the client and proves its key. One that the provider wants with a nonce is
 * sent once more by itself (RFC 9449 8).
 */
final class ProviderCalls {

    static final Secret NOTHING = Secret.of(new byte[0]);
    private static final ResponseHead NO_HEAD = ResponseHead.of(599);

    private final ClientIdentity identity;
    private final @Nullable ProofSigner proofs;
    private final Surroundings surroundings;
    private final Calls calls;
    private final Nonces nonces = new Nonces();
    /** By the number of the carrier. */
    private final Map<Long, Sent> open = new HashMap<>(2);

    ProviderCalls(OAuthClientOptions options, Surroundings surroundings) {
        this.identity = options.identity();
        this.proofs = options.proofs();
        this.surroundings = surroundings;
        this.calls = new Calls(surroundings.tokens(), options.callLimits());
    }

    /** A request that was sent, and the number that whoever asked for it knows. */
    private record Sent(long call, Request request, long at, boolean again) {}

    /**
     * Made anew for each attempt, since assertions and proofs are.
     *
     * @param form of which the client is shown; null for a request that is whole already
     * @param proven whether a proof goes along
     */
    private record Request(
            Endpoint to,
            @Nullable Parameters form,
            @Nullable RequestHead head,
            Secret content,
            boolean proven) {}

    /** Asks with a form and as the client, and tells the number of the reply. */
    long form(Endpoint to, Parameters form, long now) {
        return start(new Request(to, form, null, NOTHING, false), now);
    }

    /** The same for tokens, which are bound to the client's key if it has one. */
    long tokens(Endpoint to, Parameters form, long now) {
        return start(new Request(to, form, null, NOTHING, proofs != null), now);
    }

    /** Asks with a request as it is. */
    long plain(Endpoint to, RequestHead head, Secret content, long now) {
        return start(new Request(to, null, head, content, false), now);
    }

    private long start(Request request, long now) {
        long call = send(request, now);
        open.put(call, new Sent(call, request, now, false));
        return call;
    }

    private long send(Request request, long now) {
        Parameters form = request.form();
        RequestHead head = request.head();
        if (form != null) {
            FormCall call = new FormCall(form, identity.authenticate(surroundings));
            Endpoint to = request.to();
            RequestHead plain = call.toHead(to.scheme(), to.authority(), to.path());
            byte[] content = call.toContent().getBytes(StandardCharsets.US_ASCII);
            return calls.start(request.proven() ? proven(to, plain) : plain, content, now);
        }
        if (head == null) {
            throw new IllegalStateException("a request is a form, or has a head");
        }
        return calls.start(head, request.content().reveal(), now);
    }

    private RequestHead proven(Endpoint to, RequestHead head) {
        if (proofs == null) {
            return head;
        }
        DpopRequest request = DpopRequest.of(head.method(), to.toString()).withNonce(nonces.of(to.origin()));
        HttpField field = new HttpField(
                DpopProof.FIELD, proofs.sign(request, surroundings).revealText(), true);
        return head.withFields(head.fields().toBuilder().add(field).build());
    }

    /** Whether a number is that of a request that is on its way. */
    boolean has(long exchange) {
        return calls.has(exchange);
    }

    /** Takes an event if it is of one of these requests, and says whether it was. */
    boolean receive(HttpEvent event) {
        return calls.receive(event);
    }

    /** The next reply, or null. */
    @Nullable
    Reply reply(long now) {
        for (CallOutcome outcome = calls.outcome(); outcome != null; outcome = calls.outcome()) {
            Sent sent = open.remove(outcome.call());
            if (sent == null) {
                continue;
            }
            if (outcome instanceof CallOutcome.Unanswered none) {
                return unanswered(sent, none);
            }
            CallOutcome.Answered answer = (CallOutcome.Answered) outcome;
            Secret content = Secret.of(answer.octets());
            if (!wantsNonce(sent, answer.head(), content)) {
                return new Reply(sent.call(), sent.at(), answer.head(), content, unavailable(answer.head()), true);
            }
            open.put(send(sent.request(), now), new Sent(sent.call(), sent.request(), now, true));
        }
        return null;
    }

    private static Reply unanswered(Sent sent, CallOutcome.Unanswered none) {
        TokenFailure failure = TokenFailure.of(
                TokenFailure.Kind.UNREACHABLE,
                "the provider does not answer: " + none.error().code());
        boolean processed = none.by() != HttpEvent.By.NOT_PROCESSED;
        return new Reply(sent.call(), sent.at(), NO_HEAD, NOTHING, failure, processed);
    }

    private boolean wantsNonce(Sent sent, ResponseHead head, Secret content) {
        if (!sent.request().proven() || !nonces.learn(sent.request().to().origin(), head.fields())) {
            return false;
        }
        try {
            return !sent.again()
                    && !head.successful()
                    && ErrorResponse.read(head, content.reveal()).error().code().equals(OAuth2Error.USE_DPOP_NONCE);
        } catch (DocumentException other) {
            return false;
        }
    }

    private @Nullable TokenFailure unavailable(ResponseHead head) {
        int status = head.status();
        if (status < 500 && status != 408 && status != 425 && status != 429) {
            return null;
        }
        return TokenFailure.of(TokenFailure.Kind.UNAVAILABLE, "the provider answers " + status)
                .after(Waits.retryAfter(head, surroundings.wall()));
    }

    /** Nobody wants a reply any more. */
    void abort(long call) {
        open.entrySet().removeIf(each -> {
            if (each.getValue().call() != call) {
                return false;
            }
            calls.abort(each.getKey());
            return true;
        });
    }

    @Nullable
    HttpCommand transmit() {
        return calls.transmit();
    }

    long deadline() {
        return calls.deadline();
    }

    void advance(long now) {
        calls.advance(now);
    }

    void lost() {
        calls.lost();
        open.clear();
    }
}
