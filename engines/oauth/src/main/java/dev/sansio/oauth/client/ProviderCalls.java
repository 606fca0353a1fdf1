package dev.sansio.oauth.client;

import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpField;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.http.ResponseHead;
import dev.sansio.http.call.CallLimits;
import dev.sansio.http.call.CallOutcome;
import dev.sansio.http.call.Calls;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.oauth2.ClientAuthentication;
import dev.sansio.oauth.oauth2.response.ErrorResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Requests to the provider, whole ones, with what shows the client and proves its key. One that the provider wants with a nonce is
 * sent once more by itself (RFC 9449 8).
 */
final class ProviderCalls {

    private static final ResponseHead NO_HEAD = ResponseHead.of(599);
    private static final String PROOF = "dpop";

    private final ClientIdentity identity;
    private final @Nullable ProofSigner proofs;
    private final Surroundings surroundings;
    private final Calls calls;
    private final Nonces nonces = new Nonces();
    /** By the number of the carrier. */
    private final Map<Long, Sent> open = new HashMap<>(2);

    ProviderCalls(ClientIdentity identity, @Nullable ProofSigner proofs, CallLimits limits, Surroundings surroundings) {
        this.identity = identity;
        this.proofs = proofs;
        this.surroundings = surroundings;
        this.calls = new Calls(surroundings.tokens(), limits);
    }

    /** What is sent: made anew for each attempt, since assertions and proofs are. */
    private record Sent(long call, Ask what, long at, boolean again) {}

    private record Ask(
            Endpoint to,
            String method,
            HttpFields fields,
            @Nullable Parameters form,
            byte[] content,
            boolean proof) {}

    /** Asks with a form and as the client, and tells the number of the reply. */
    long form(Endpoint to, Parameters form, long now) {
        return start(new Ask(to, "POST", HttpFields.EMPTY, form, new byte[0], false), now);
    }

    /** The same for tokens, which are bound to the client's key if it has one. */
    long tokens(Endpoint to, Parameters form, long now) {
        return start(new Ask(to, "POST", HttpFields.EMPTY, form, new byte[0], proofs != null), now);
    }

    /** Asks as anybody, or with what is in the fields. */
    long plain(Endpoint to, String method, HttpFields fields, byte[] content, long now) {
        return start(new Ask(to, method, fields, null, content, false), now);
    }

    private long start(Ask what, long now) {
        long call = send(what, now);
        open.put(call, new Sent(call, what, now, false));
        return call;
    }

    private long send(Ask what, long now) {
        HttpFields.Builder fields = HttpFields.builder().add(HttpNames.ACCEPT, "application/json");
        byte[] content = what.content();
        Parameters form = what.form();
        if (form != null) {
            ClientAuthentication client = identity.authenticate(surroundings);
            fields.add(HttpNames.CONTENT_TYPE, Form.CONTENT_TYPE);
            HttpField credentials = client.toField();
            if (credentials != null) {
                fields.add(credentials);
            }
            content = Form.encode(form.and(client.toParameters())).getBytes(StandardCharsets.US_ASCII);
        }
        if (what.proof() && proofs != null) {
            String nonce = nonces.of(what.to().origin());
            fields.add(PROOF, proofs.sign(Proofs.of(what.to(), what.method(), null, nonce), surroundings));
        }
        return calls.start(
                what.to().head(what.method(), fields.addAll(what.fields()).build()), content, now);
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
                TokenFailure failure = TokenFailure.of(
                        TokenFailure.Kind.UNREACHABLE,
                        "the provider does not answer: " + none.error().code());
                boolean processed = none.by() != HttpEvent.By.NOT_PROCESSED;
                return new Reply(sent.call(), sent.at(), NO_HEAD, new byte[0], failure, processed);
            }
            CallOutcome.Answered answer = (CallOutcome.Answered) outcome;
            byte[] content = answer.octets();
            if (wantsNonce(sent, answer.head(), content)) {
                open.put(send(sent.what(), now), new Sent(sent.call(), sent.what(), now, true));
            } else {
                return new Reply(sent.call(), sent.at(), answer.head(), content, unavailable(answer.head()), true);
            }
        }
        return null;
    }

    private boolean wantsNonce(Sent sent, ResponseHead head, byte[] content) {
        if (!sent.what().proof() || !nonces.learn(sent.what().to().origin(), head.fields()) || sent.again()) {
            return false;
        }
        try {
            return !head.successful()
                    && ErrorResponse.read(head, content).error().code().equals("use_dpop_nonce");
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
            if (each.getValue().call() == call) {
                calls.abort(each.getKey());
                return true;
            }
            return false;
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
    }
}
