package dev.sansio.matrix.client;

import dev.sansio.core.Engine;
import dev.sansio.core.Secret;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import dev.sansio.json.MalformedJsonException;
import dev.sansio.matrix.client.MatrixError.Kind;
import dev.sansio.matrix.sync.SyncItem;
import dev.sansio.matrix.sync.SyncReader;
import dev.sansio.matrix.sync.SyncRequest;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Asks for what is new, hands it over while it arrives, and asks again when all of it was stored. */
final class SyncLoop implements Tokens.Listener {

    private enum State {
        OFF,
        /** The surroundings say where to begin. */
        LOADING,
        /** A response is awaited, or is being read. */
        POLLING,
        /** All of a batch is out, and the application stores it. */
        STORING,
        /** After a failure, until it is tried again. */
        RESTING,
        /** There is no session, or its token is being renewed. */
        WITHOUT_TOKEN
    }

    private static final int ERROR_OCTETS = 1 << 16;

    private final Out out;
    private final Requests requests;
    private final Refusals refusals;
    private final Deque<HttpEvent.DataReceived> chunks = new ArrayDeque<>(2);
    private State state = State.OFF;
    private long exchange = -1;
    private long loading = -1;
    private long saving = -1;
    private @Nullable String unsaved;
    private @Nullable String since;
    private @Nullable String next;
    private long batch;
    private int failures;
    private long patience = Engine.NEVER;
    private @Nullable Secret token;
    private @Nullable SyncReader reader;
    private @Nullable ResponseHead refusal;
    private ByteBuffer refused = ByteBuffer.allocate(0);
    /** Of the chunk that the reader has. */
    private int credit;

    private boolean ended;
    private boolean endGiven;
    /** Something was given to the reader that may not be read yet. */
    private boolean feeding;
    /** What ended the response before its end. */
    private @Nullable MatrixError failure;

    private boolean lost;
    /** The token was renewed for this request. */
    private boolean renewed;

    private long latest;

    SyncLoop(Out out, Requests requests, Refusals refusals) {
        this.out = out;
        this.requests = requests;
        this.refusals = refusals;
    }

    void start(long now) {
        if (state == State.OFF) {
            state = State.LOADING;
            loading = out.number();
            patience = Out.after(now, out.options.timeouts().store());
            out.asks.add(new MatrixAsk.LoadSyncToken(loading));
        }
    }

    void startFrom(@Nullable String token, long now) {
        if (state == State.OFF) {
            since = token;
            poll(now);
        }
    }

    void stop() {
        abort();
        state = State.OFF;
        patience = Engine.NEVER;
        loading = -1;
    }

    private void abort() {
        if (exchange >= 0 && !ended) {
            out.commands.add(new HttpCommand.Abort(exchange, HttpError.Code.CANCEL));
        }
        forget();
    }

    private void forget() {
        chunks.forEach(chunk -> consumed(chunk.credit()));
        consumed(credit);
        credit = 0;
        chunks.clear();
        exchange = -1;
        reader = null;
        refusal = null;
        ended = false;
        endGiven = false;
        feeding = false;
        failure = null;
    }

    private void consumed(int octets) {
        if (octets > 0 && exchange >= 0) {
            out.commands.add(new HttpCommand.Consumed(exchange, octets));
        }
    }

    void stored(long number, long now) {
        if (state != State.STORING || number != batch) {
            return;
        }
        since = next;
        save();
        poll(now);
    }

    /** One at a time, and the newest: a slow store is not overrun. */
    private void save() {
        unsaved = since;
        if (saving < 0 && unsaved != null) {
            saving = out.number();
            out.asks.add(new MatrixAsk.SaveSyncToken(saving, unsaved));
            unsaved = null;
        }
    }

    void answer(MatrixAnswer answer, long now) {
        if (answer.token() == saving) {
            saving = -1;
            if (unsaved != null) {
                save();
            }
        } else if (answer.token() == loading && state == State.LOADING) {
            loading = -1;
            if (answer instanceof MatrixAnswer.SyncToken loaded) {
                since = loaded.nextBatch();
                poll(now);
            } else {
                state = State.OFF;
                patience = Engine.NEVER;
                MatrixError error = MatrixError.of(Kind.STORE, "where to begin is not known", null);
                out.events.add(new MatrixEvent.SyncFailed(error, null));
            }
        }
    }

    private void poll(long now) {
        Session session = requests.tokens().session();
        if (out.options.sendsToken()
                && (session == null
                        || requests.tokens().renewing()
                        || requests.tokens().stale(now))) {
            state = State.WITHOUT_TOKEN;
            patience = Engine.NEVER;
            requests.tokens().renew(now);
            return;
        }
        state = State.POLLING;
        Duration wait = since == null || failures > 0
                ? Duration.ZERO
                : out.options.timeouts().poll();
        SyncRequest request = out.options.sync().request(since, wait);
        token = out.options.sendsToken() && session != null ? session.accessToken() : null;
        exchange = out.number();
        boolean empty = request.content().length == 0;
        HttpFields own = empty
                ? HttpFields.of(HttpNames.ACCEPT, "application/json")
                : HttpFields.of(HttpNames.ACCEPT, "application/json", HttpNames.CONTENT_TYPE, "application/json");
        RequestHead head = Heads.of(
                out.options.homeserver(),
                request.method(),
                out.options.homeserver().prefix() + request.target(),
                own,
                empty ? -1 : request.content().length,
                token);
        out.commands.add(new HttpCommand.SendRequest(exchange, head, empty));
        if (!empty) {
            out.commands.add(new HttpCommand.SendData(exchange, ByteBuffer.wrap(request.content()), true));
        }
        patience = Out.after(now, wait.plus(out.options.timeouts().grace()));
    }

    @Override
    public void renewed(long now) {
        if (state == State.WITHOUT_TOKEN) {
            poll(now);
        }
    }

    /** Without a session it goes on when there is another one. */
    @Override
    public void notRenewed(MatrixError error, long now) {
        if (state == State.WITHOUT_TOKEN && error.retryable()) {
            rest(error, now);
        }
    }

    boolean receive(HttpEvent event, long now) {
        if (event.exchange() != exchange || exchange < 0) {
            return false;
        }
        if (event instanceof HttpEvent.ResponseReceived response) {
            begun(response, now);
        } else if (event instanceof HttpEvent.DataReceived data) {
            chunks.add(data);
            ended |= data.end();
            patience = Out.after(now, out.options.timeouts().grace());
        } else if (event instanceof HttpEvent.TrailersReceived) {
            ended = true;
        } else if (event instanceof HttpEvent.ExchangeFailed failed) {
            broken(Refusals.unanswered(failed.error(), failed.by()), now);
        }
        if (refusal != null) {
            refused(now);
        }
        return true;
    }

    private void begun(HttpEvent.ResponseReceived response, long now) {
        ended = response.end();
        if (response.head().status() == 200) {
            reader = out.options.sync().reader();
            batch++;
            renewed = false;
            out.events.add(new MatrixEvent.BatchBegan(batch, since == null));
        } else {
            refusal = response.head();
            refused = ByteBuffer.allocate(ERROR_OCTETS);
        }
        patience = Out.after(now, out.options.timeouts().grace());
    }

    /** Collects what the homeserver says against it. */
    private void refused(long now) {
        for (HttpEvent.DataReceived chunk = chunks.poll(); chunk != null; chunk = chunks.poll()) {
            ByteBuffer data = chunk.data().duplicate();
            data.limit(data.position() + Math.min(data.remaining(), refused.remaining()));
            refused.put(data);
            consumed(chunk.credit());
        }
        ResponseHead head = refusal;
        if (ended && head != null) {
            MatrixError error = refusals.of(head, refused.flip());
            forget();
            if (error.kind() == Kind.LOGGED_OUT && !error.is(ErrorCode.USER_LOCKED) && token != null) {
                requests.tokenRefused(token, error, renewed, now);
                renewed = true;
                poll(now);
            } else {
                broken(error, now);
            }
        }
    }

    /** The next thing to tell, while the response is read. */
    @Nullable
    MatrixEvent poll() {
        SyncReader reading = reader;
        if (reading == null || state != State.POLLING) {
            return null;
        }
        try {
            return read(reading);
        } catch (MalformedJsonException e) {
            // the time of the last input is what counts for the rest
            return failed(MatrixError.of(Kind.MALFORMED, String.valueOf(e.getMessage()), Duration.ZERO));
        }
    }

    private @Nullable MatrixEvent read(SyncReader reading) {
        for (; ; ) {
            SyncItem item = reading.next();
            if (item != null) {
                return new MatrixEvent.Synced(batch, item);
            }
            consumed(credit);
            credit = 0;
            HttpEvent.DataReceived chunk = chunks.poll();
            if (chunk != null) {
                feeding = true;
                credit = chunk.credit();
                reading.feed(chunk.data().duplicate());
            } else if (failure != null) {
                return failed(failure);
            } else if (!ended) {
                if (feeding) {
                    feeding = false;
                    patience = Out.after(latest, out.options.timeouts().grace());
                }
                return null;
            } else if (endGiven) {
                return finished(reading.nextBatch());
            } else {
                endGiven = true;
                reading.end();
            }
        }
    }

    private MatrixEvent finished(@Nullable String nextBatch) {
        if (nextBatch == null) {
            return failed(MatrixError.of(Kind.MALFORMED, "next_batch is missing", Duration.ZERO));
        }
        forget();
        failures = 0;
        next = nextBatch;
        state = State.STORING;
        patience = Engine.NEVER;
        return new MatrixEvent.BatchEnded(batch, nextBatch);
    }

    private MatrixEvent failed(MatrixError error) {
        if (failure == null) {
            abort();
        }
        boolean over = lost;
        forget();
        if (over) {
            state = State.OFF;
        } else {
            rest(error, latest);
        }
        return new MatrixEvent.BatchBroken(batch);
    }

    /** The latest time that there was: a call to poll has none of its own. */
    void time(long now) {
        latest = now;
    }

    /** What has come before is still handed over. */
    private void broken(MatrixError error, long now) {
        if (reader != null) {
            failure = error;
            patience = Engine.NEVER;
        } else {
            forget();
            rest(error, now);
        }
    }

    /** What is not retryable ends it. */
    private void rest(MatrixError error, long now) {
        boolean lockedOrAgain = error.retryable() || error.is(ErrorCode.USER_LOCKED) || error.status() >= 500;
        if (lockedOrAgain) {
            Duration wait = out.backOff(failures++, error);
            state = State.RESTING;
            patience = Out.after(now, wait);
            out.events.add(new MatrixEvent.SyncFailed(error, wait));
        } else {
            state = State.OFF;
            patience = Engine.NEVER;
            out.events.add(new MatrixEvent.SyncFailed(error, null));
        }
    }

    void lost() {
        lost = true;
        patience = Engine.NEVER;
        if (reader == null) {
            forget();
            state = State.OFF;
        } else if (failure == null && !ended) {
            failure = MatrixError.of(Kind.UNREACHABLE, "the carrier is gone", Duration.ZERO);
        }
    }

    /** While something is there to be read, the homeserver is not silent. */
    long deadline() {
        return state == State.POLLING && (feeding || !chunks.isEmpty()) ? Engine.NEVER : patience;
    }

    void advance(long now) {
        if (deadline() > now) {
            return;
        }
        switch (state) {
            case RESTING -> poll(now);
            case LOADING -> answer(new MatrixAnswer.StoreFailed(loading, "no answer"), now);
            case POLLING -> {
                if (exchange >= 0) {
                    out.commands.add(new HttpCommand.Abort(exchange, HttpError.Code.TIMEOUT));
                }
                broken(MatrixError.of(Kind.TIMED_OUT, "no response in time", Duration.ZERO), now);
            }
            default -> patience = Engine.NEVER;
        }
    }
}
