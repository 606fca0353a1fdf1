package dev.sansio.http1;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.SingleChannelEngine;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A proxy's side of {@link HttpConnect}: takes one CONNECT and nothing else. A proxy that also forwards requests is an
 * {@link Http1ServerEngine}, where CONNECT is one request of many.
 *
 * <p>What the client sends early goes to the successor, which is a {@link dev.sansio.core.Switch}'s.
 */
public final class HttpConnectServer extends SingleChannelEngine<HttpConnectCommand, HttpConnectEvent> {

    private final @Nullable Function<RequestHead, HttpConnectCommand> policy;
    private final RequestReader reader;
    private final Pace pace;
    private boolean wrongMethod;
    private @Nullable RequestHead asked;

    /** A server whose application answers each {@link HttpConnectEvent.Requested} with a command. */
    public HttpConnectServer(Http1Options options) {
        this(options, null);
    }

    private HttpConnectServer(Http1Options options, @Nullable Function<RequestHead, HttpConnectCommand> policy) {
        super(Phase.OPENING);
        this.policy = policy;
        this.reader = new RequestReader(options, new HeadReader(options.withLineMemory(false)));
        this.pace = new Pace(options.timeouts());
    }

    /**
     * A server that decides by itself, as a preamble of {@link dev.sansio.core.Switch#after} has to.
     *
     * @param policy a pure function; what it returns must be writable
     */
    public static HttpConnectServer deciding(Http1Options options, Function<RequestHead, HttpConnectCommand> policy) {
        return new HttpConnectServer(options, policy);
    }

    @Override
    protected void start() {
        allowSilence(pace.await(Pace.For.HEAD));
    }

    @Override
    protected @Nullable HttpConnectEvent parse() {
        long available = in.available();
        pace.wake(available, now());
        boolean complete = reader.read(in);
        pace.took(available - in.available());
        if (complete) {
            return requested();
        }
        if (pace.rest(in.available(), now())) {
            allowSilence(pace.patience());
        }
        return null;
    }

    private HttpConnectEvent requested() {
        RequestHead request = reader.take();
        if (!request.method().equals("CONNECT")) {
            wrongMethod = true;
            throw Faults.of(Faults.START_LINE, "only CONNECT is served here");
        }
        asked = request;
        enter(Phase.PAUSED);
        if (policy != null) {
            accept(policy.apply(request));
        }
        return new HttpConnectEvent.Requested(request);
    }

    @Override
    protected void accept(HttpConnectCommand command) {
        RequestHead request = asked;
        if (request == null) {
            throw new CommandRejectedException("nobody has asked for a tunnel yet");
        }
        if (command instanceof HttpConnectCommand.Accept accepted) {
            say(200, accepted.fields());
            asked = null;
            emit(new HttpConnectEvent.Accepted(request));
            enter(Phase.SWITCHED);
        } else if (command instanceof HttpConnectCommand.Refuse refused) {
            if (refused.status() < 300 || refused.status() > 999) {
                throw new CommandRejectedException("a refusal has a status from 300 on");
            }
            say(refused.status(), refused.fields(), HeadWriter.NO_CONTENT, HeadWriter.CLOSE);
            enter(Phase.CLOSED);
        }
    }

    private void say(int status, HttpFields fields, byte[]... added) {
        HeadWriter.Checked checked = HeadWriter.check(fields);
        if (checked.length >= 0) {
            throw new CommandRejectedException("an answer to CONNECT has no content here");
        }
        byte[] start = StatusLines.of(status);
        HeadWriter.write(out, start, fields, checked.size, added);
    }

    @Override
    protected void ended() {
        if (!reader.begun() && in.isEmpty()) {
            enter(Phase.CLOSED);
        } else {
            throw truncated("the input has ended within the request");
        }
    }

    @Override
    protected void farewell(SessionFailedException failure) {
        if (phase() == Phase.OPENING) {
            int status = wrongMethod ? 405 : Faults.status(failure, !reader.begun(), true);
            say(status, HttpFields.EMPTY, HeadWriter.NO_CONTENT, HeadWriter.CLOSE);
        }
    }
}
