package dev.sansio.oauth.client;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Layer;
import dev.sansio.core.Limit;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpNames;
import dev.sansio.http.RequestHead;
import dev.sansio.oauth.RandomText;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormException;
import dev.sansio.oauth.form.FormLimits;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.oauth1.Placement;
import dev.sansio.oauth.oauth1.RequestSigner;
import dev.sansio.oauth.oauth1.SignedRequest;
import dev.sansio.oauth.oauth1.TokenCredentials;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A client's filter that signs each request as OAuth 1.0a has it (RFC 5849 3.1), and shows nothing of that to whatever is above.
 *
 * <p>A form is signed with its request, and therefore waits until it is whole; all other content streams. What cannot be signed is
 * rejected: a query or a form that is malformed, or a form that is too large. Requests to other origins, and those that bring an {@code
 * Authorization} of their own, pass as they are; so does all else.
 */
public final class OAuth1Layer implements Layer<HttpCommand, HttpEvent, HttpCommand, HttpEvent> {

    private static final int NONCE_OCTETS = 16;
    private static final Limit FORM = FormLimits.DEFAULT.octets();

    private final RequestSigner signer;
    private final @Nullable TokenCredentials token;
    private final Set<Origin> origins;
    private final Surroundings surroundings;
    /** Requests whose form is not whole yet, with what there is of it. */
    private final Map<Long, Held> held = new HashMap<>(2);

    private final ArrayDeque<HttpCommand> commands = new ArrayDeque<>(2);
    private final ArrayDeque<HttpEvent> events = new ArrayDeque<>(2);
    /** The highest number of a request that was held and then given up, so that the carrier may not know it. */
    private long highestAborted = -1;

    private long highestSent = -1;
    private Phase phase = Phase.OPEN;
    private @Nullable SessionFailedException failure;

    /**
     * A filter.
     *
     * @param token null to sign with the credentials of the client alone
     * @param origins that requests are signed for
     * @param surroundings for the time of day and nonces
     * @throws IllegalArgumentException if the parameters would have to stand in a form, which most requests do not have
     */
    public OAuth1Layer(
            RequestSigner signer, @Nullable TokenCredentials token, Set<Origin> origins, Surroundings surroundings) {
        if (signer.placement() == Placement.FORM) {
            throw new IllegalArgumentException("most requests have no form to put the parameters into");
        }
        this.signer = signer;
        this.token = token;
        this.origins = Set.copyOf(origins);
        this.surroundings = surroundings;
    }

    private record Held(RequestHead head, RequestContent content) {}

    @Override
    public void send(HttpCommand command, long now) {
        if (phase.terminal()) {
            return; // a race with the end, not a fault
        }
        long exchange = command.exchange();
        Held one = held.get(exchange);
        if (command instanceof HttpCommand.SendRequest request) {
            request(request, one != null);
        } else if (one != null) {
            held(exchange, one, command);
        } else if (exchange <= highestSent || exchange > highestAborted) {
            commands.add(command);
        }
    }

    private void request(HttpCommand.SendRequest request, boolean inUse) {
        if (inUse) {
            throw new CommandRejectedException("the number " + request.exchange() + " is in use");
        }
        RequestHead head = request.head();
        Origin origin = Origin.of(head);
        if (origin == null || !origins.contains(origin) || head.fields().contains(HttpNames.AUTHORIZATION)) {
            pass(request);
        } else if (request.end() || !Form.isForm(head.fields())) {
            pass(new HttpCommand.SendRequest(
                    request.exchange(), sign(head, Parameters.EMPTY).head(), request.end()));
        } else {
            RequestFields.check(request);
            held.put(request.exchange(), new Held(head, new RequestContent()));
        }
    }

    private void pass(HttpCommand.SendRequest request) {
        highestSent = Math.max(highestSent, request.exchange());
        commands.add(request);
    }

    private void held(long exchange, Held one, HttpCommand command) {
        if (command instanceof HttpCommand.SendData data) {
            if (!FORM.admits(one.content().octets() + data.data().remaining())) {
                throw new CommandRejectedException(FORM.name() + " is " + FORM.value() + ", and the form has more");
            }
            if (data.end()) {
                whole(exchange, one.head(), one.content().with(data.data()));
            } else {
                one.content().add(data);
            }
        } else if (command instanceof HttpCommand.Abort) {
            held.remove(exchange);
            highestAborted = Math.max(highestAborted, exchange);
        } else {
            throw new CommandRejectedException("a form that is to be signed is given first, and has no trailers");
        }
    }

    /** The form goes out as it was signed; how it is encoded may differ from how it was given. */
    private void whole(long exchange, RequestHead plain, byte[] form) {
        SignedRequest signed;
        try {
            signed = sign(plain, Form.decode(form, FormLimits.DEFAULT));
        } catch (FormException malformed) {
            throw new CommandRejectedException("the form cannot be signed: " + malformed.getMessage());
        }
        byte[] content = signed.content().getBytes(StandardCharsets.US_ASCII);
        held.remove(exchange);
        RequestHead head = signed.head();
        if (head.fields().contains(HttpNames.CONTENT_LENGTH)) {
            head = head.withFields(head.fields().toBuilder()
                    .set(HttpNames.CONTENT_LENGTH, Integer.toString(content.length))
                    .build());
        }
        pass(new HttpCommand.SendRequest(exchange, head, false));
        commands.add(new HttpCommand.SendData(exchange, ByteBuffer.wrap(content), true));
    }

    private SignedRequest sign(RequestHead head, Parameters form) {
        try {
            String nonce = RandomText.text(surroundings.random(), NONCE_OCTETS);
            return signer.sign(
                    head, form, token, nonce, surroundings.wall().instant().getEpochSecond());
        } catch (IllegalArgumentException cannot) {
            throw new CommandRejectedException("the request cannot be signed: " + cannot.getMessage());
        }
    }

    @Override
    public void receive(HttpEvent event, long now) {
        if (!phase.terminal()) {
            events.add(event);
        }
    }

    @Override
    public @Nullable HttpEvent poll() {
        HttpEvent event = events.poll();
        if (event == null && failure != null) {
            throw failure;
        }
        return event;
    }

    @Override
    public @Nullable HttpCommand transmit() {
        return commands.poll();
    }

    @Override
    public boolean hungry() {
        return events.isEmpty() && !phase.terminal();
    }

    @Override
    public boolean finished() {
        return phase.terminal();
    }

    @Override
    public void lost(Throwable cause, long now) {
        if (phase.terminal()) {
            return;
        }
        commands.clear();
        HttpError gone = HttpError.of(HttpError.Code.REFUSED, "the carrier is gone");
        for (long each : held.keySet().stream().sorted().toList()) {
            events.add(new HttpEvent.ExchangeFailed(each, gone, HttpEvent.By.NOT_PROCESSED));
        }
        held.clear();
        if (cause instanceof SessionFailedException failed) {
            failure = failed;
            phase = Phase.FAILED;
        } else {
            phase = Phase.CLOSED; // the connection below has ended as it should
        }
    }

    @Override
    public long deadline() {
        return NEVER;
    }

    @Override
    public void advance(long now) {}

    @Override
    public Phase phase() {
        return phase;
    }
}
