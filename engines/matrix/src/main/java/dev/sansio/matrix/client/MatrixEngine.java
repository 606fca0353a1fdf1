package dev.sansio.matrix.client;

import dev.sansio.core.Answer;
import dev.sansio.core.Ask;
import dev.sansio.core.Asking;
import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Layer;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.matrix.api.Call;
import dev.sansio.matrix.api.Login;
import dev.sansio.matrix.api.Logout;
import dev.sansio.matrix.api.Operation.Trait;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A client of one homeserver: a layer on HTTP.
 *
 * <pre>{@code
 * Layers.on(new Http2ClientEngine(...), new MatrixEngine(options, surroundings))
 * }</pre>
 */
public final class MatrixEngine implements Layer<HttpCommand, HttpEvent, MatrixCommand, MatrixEvent>, Asking {

    private final Out out;
    private final Requests requests;
    private final SendQueue queue;
    private final SyncLoop sync;
    private final Media media;
    /** Calls that are neither messages nor transfers. */
    private final Map<Long, Attempt> open = new HashMap<>();

    private Phase phase = Phase.OPEN;
    private @Nullable SessionFailedException failure;

    /** A client without a session. */
    public MatrixEngine(MatrixOptions options, Surroundings surroundings) {
        this.out = new Out(options, surroundings);
        Refusals refusals = new Refusals(surroundings.wall(), options.timeouts().longest());
        this.requests = new Requests(out, refusals);
        this.queue = new SendQueue(out, requests);
        this.sync = new SyncLoop(out, requests, refusals);
        this.media = new Media(out, requests, refusals);
        requests.alsoTell(sync);
    }

    @Override
    public void send(MatrixCommand command, long now) {
        if (phase.terminal()) {
            return; // a race with the end, not a fault
        }
        try {
            accept(command, now);
        } catch (IllegalArgumentException unwritable) {
            throw new CommandRejectedException(String.valueOf(unwritable.getMessage()));
        }
        sync.time(now);
    }

    private void accept(MatrixCommand command, long now) {
        if (command instanceof MatrixCommand.UseSession use) {
            use(use.session(), now);
        } else if (command instanceof MatrixCommand.LogIn logIn) {
            logIn(fresh(logIn.call()), logIn.request(), now);
        } else if (command instanceof MatrixCommand.LogOut logOut) {
            logOut(fresh(logOut.call()), now);
        } else if (command instanceof MatrixCommand.Perform perform) {
            perform(fresh(perform.call()), checked(perform.request(), false, false), now);
        } else if (command instanceof MatrixCommand.SendEvent event) {
            fresh(event.call());
            queue.send(event, now);
        } else if (command instanceof MatrixCommand.Redact redact) {
            fresh(redact.call());
            queue.redact(redact, now);
        } else if (command instanceof MatrixCommand.Cancel cancel) {
            cancel(cancel.call(), now);
        } else if (command instanceof MatrixCommand.StartSync) {
            sync.start(now);
        } else if (command instanceof MatrixCommand.StartSyncFrom from) {
            sync.startFrom(from.since(), now);
        } else if (command instanceof MatrixCommand.StopSync) {
            sync.stop();
        } else if (command instanceof MatrixCommand.Stored stored) {
            sync.stored(stored.batch(), now);
        } else if (command instanceof MatrixCommand.Upload upload) {
            fresh(upload.call());
            checked(upload.request(), true, false);
            media.upload(upload);
        } else if (command instanceof MatrixCommand.UploadData data) {
            media.data(data);
        } else if (command instanceof MatrixCommand.Download download) {
            fresh(download.call());
            checked(download.request(), false, true);
            media.download(download);
        } else if (command instanceof MatrixCommand.Consumed consumed) {
            media.consumed(consumed);
        }
    }

    private long fresh(long call) {
        if (open.containsKey(call) || queue.has(call) || media.has(call)) {
            throw new CommandRejectedException("the call " + call + " is still open");
        }
        return call;
    }

    /** What is asked for is written once, so that a value that cannot stand in it is found before anything changes. */
    private static Call<?> checked(Call<?> call, boolean takes, boolean gives) {
        if (call.operation().is(Trait.TAKES_OCTETS) != takes || call.operation().is(Trait.GIVES_OCTETS) != gives) {
            throw new CommandRejectedException(call.operation().id() + " is not to be called this way");
        }
        call.written();
        return call;
    }

    private void use(Session session, long now) {
        Heads.bearer(session.accessToken());
        requests.tokens().use(session, now);
        sync.renewed(now);
    }

    private void perform(long call, Call<?> request, long now) {
        begin(call, request, now, new Attempt.Waiter() {
            @Override
            public void succeeded(Object result, long now) {
                open.remove(call);
                out.events.add(new MatrixEvent.Performed(call, request.operation(), result));
            }

            @Override
            public void failed(MatrixError error, long now) {
                MatrixEngine.this.failed(call, error);
            }
        });
    }

    private void begin(long call, Call<?> request, long now, Attempt.Waiter waiter) {
        boolean[] settled = new boolean[1];
        Attempt attempt = requests.perform(
                request,
                new Attempt.Waiter() {
                    @Override
                    public void succeeded(Object result, long now) {
                        settled[0] = true;
                        waiter.succeeded(result, now);
                    }

                    @Override
                    public void failed(MatrixError error, long now) {
                        settled[0] = true;
                        waiter.failed(error, now);
                    }
                },
                now);
        if (!settled[0]) {
            open.put(call, attempt);
        }
    }

    private void failed(long call, MatrixError error) {
        open.remove(call);
        out.events.add(new MatrixEvent.Failed(call, error));
    }

    private void logIn(long call, Login request, long now) {
        begin(call, request, now, new Attempt.Waiter() {
            @Override
            public void succeeded(Object result, long now) {
                open.remove(call);
                loggedIn(call, (Login.Result) result, now);
            }

            @Override
            public void failed(MatrixError error, long now) {
                MatrixEngine.this.failed(call, error);
            }
        });
    }

    private void loggedIn(long call, Login.Result result, long now) {
        Long millis = result.expiresInMs();
        Instant expires = millis == null
                ? null
                : out.surroundings.wall().instant().plusMillis(Math.max(0, Math.min(millis, 1L << 50)));
        Session session =
                new Session(result.userId(), result.deviceId(), result.accessToken(), result.refreshToken(), expires);
        try {
            Heads.bearer(session.accessToken());
        } catch (IllegalArgumentException e) {
            MatrixError error = MatrixError.of(MatrixError.Kind.MALFORMED, "the token cannot stand in a field", null);
            out.events.add(new MatrixEvent.Failed(call, error));
            return;
        }
        out.events.add(new MatrixEvent.LoggedIn(call, session));
        use(session, now);
    }

    private void logOut(long call, long now) {
        begin(call, new Logout(), now, new Attempt.Waiter() {
            @Override
            public void succeeded(Object result, long now) {
                open.remove(call);
                out.events.add(new MatrixEvent.Performed(call, Logout.OPERATION, result));
                requests.tokens().end(false, "");
            }

            @Override
            public void failed(MatrixError error, long now) {
                MatrixEngine.this.failed(call, error);
            }
        });
    }

    private void cancel(long call, long now) {
        Attempt attempt = open.remove(call);
        if (attempt != null) {
            requests.cancel(attempt);
        } else if (!queue.cancel(call, now)) {
            media.cancel(call);
        }
        out.events.removeIf(event -> event instanceof MatrixEvent.DownloadData data && data.call() == call);
    }

    @Override
    public void receive(HttpEvent event, long now) {
        if (phase.terminal()) {
            return;
        }
        sync.time(now);
        boolean taken = sync.receive(event, now) || media.receive(event, now) || requests.receive(event, now);
        if (!taken && event instanceof HttpEvent.DataReceived data && data.credit() > 0) {
            out.commands.add(new HttpCommand.Consumed(data.exchange(), data.credit()));
        }
    }

    @Override
    public @Nullable MatrixEvent poll() {
        MatrixEvent event = out.events.poll();
        if (event == null) {
            event = sync.poll();
        }
        if (event == null && failure != null) {
            throw failure;
        }
        return event;
    }

    @Override
    public @Nullable HttpCommand transmit() {
        if (phase.terminal()) {
            return null;
        }
        HttpCommand command = requests.transmit();
        return command == null ? out.commands.poll() : command;
    }

    @Override
    public boolean hungry() {
        return out.events.isEmpty() && !phase.terminal();
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
        sync.time(now);
        sync.lost();
        queue.lost();
        media.lost();
        requests.lost(now);
        out.commands.clear();
        if (cause instanceof SessionFailedException failed) {
            failure = failed;
            phase = Phase.FAILED;
        } else {
            phase = Phase.CLOSED; // the connection below has ended as it should
        }
    }

    @Override
    public @Nullable Ask ask() {
        return out.asks.poll();
    }

    @Override
    public void answer(Answer answer, long now) {
        if (answer instanceof MatrixAnswer given && !phase.terminal()) {
            sync.time(now);
            sync.answer(given, now);
            requests.tokens().answer(given, now);
        }
    }

    @Override
    public long deadline() {
        return phase.terminal() ? NEVER : Math.min(requests.deadline(), Math.min(queue.deadline(), sync.deadline()));
    }

    @Override
    public void advance(long now) {
        if (phase.terminal()) {
            return;
        }
        sync.time(now);
        requests.advance(now);
        queue.advance(now);
        sync.advance(now);
    }

    @Override
    public Phase phase() {
        return phase;
    }
}
