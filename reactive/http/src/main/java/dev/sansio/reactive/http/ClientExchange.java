package dev.sansio.reactive.http;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Schedulers;

/** One request and its response, from the client's side. Events come in the session's loop. */
final class ClientExchange implements TunnelSession.Bytes {

    /** Nobody waits for 100 (Continue) for ever (RFC 9110 10.1.1). */
    private static final Duration CONTINUE = Duration.ofSeconds(1);

    /** Whoever has a response and does not read it holds a connection. */
    private static final Duration UNCLAIMED = Duration.ofSeconds(30);

    private final ClientConnection connection;
    private final long id;
    private final RequestHead head;
    private final HttpBody body;
    private final MonoSink<Opened> sink;
    private final InboundBody inbound;
    private final Disposable.Swap sending = Disposables.swap();
    private final Disposable.Swap waiting = Disposables.swap();
    private volatile OutboundBody outbound;
    private final AtomicBoolean bodyBegun = new AtomicBoolean();
    private volatile boolean responded;
    private volatile boolean sent;
    private volatile boolean received;
    private volatile boolean over;

    /** The exchange has an answer: a response, or a tunnel. */
    record Opened(ResponseHead head, InboundBody body, ClientExchange exchange, boolean tunnel) {}

    ClientExchange(ClientConnection connection, long id, RequestHead head, HttpBody body, MonoSink<Opened> sink) {
        this.connection = connection;
        this.id = id;
        this.head = head;
        this.body = body;
        this.sink = sink;
        this.outbound = new OutboundBody(connection.link(), id, body, () -> connection.writable(id));
        this.inbound = new InboundBody(
                bytes -> connection.tell(new HttpCommand.Consumed(id, bytes)),
                () -> connection.tell(new HttpCommand.StopReceiving(id, HttpError.Code.CANCEL)));
    }

    /** Sends the head, and what may follow it at once. */
    void begin() {
        boolean end = body.isEmpty() && !head.tunnel();
        sent = end;
        connection.link().send(new HttpCommand.SendRequest(id, head, end)).subscribe(sent -> {}, this::rejected, () -> {
            if (connection.ended()) {
                rejected(new CommandRejectedException("the connection has just ended"));
                return;
            }
            connection.begun();
            if (!end && !head.tunnel()) {
                if (head.expectsContinue()) {
                    later(CONTINUE, this::sendBody);
                } else {
                    sendBody();
                }
            }
        });
    }

    private void rejected(Throwable rejection) {
        over = true;
        HttpException reason = connection.rejected(rejection);
        connection.begun();
        connection.ended(id);
        sink.error(reason);
    }

    private void later(Duration delay, Runnable task) {
        waiting.update(Schedulers.parallel().schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void sendBody() {
        if (!over && bodyBegun.compareAndSet(false, true)) {
            sending.update(outbound.send().subscribe(none -> {}, this::bodyFailed, this::sentAll));
        }
    }

    private void sentAll() {
        sent = true;
        endIfDone();
    }

    private void bodyFailed(Throwable error) {
        if (!over) {
            connection.tell(new HttpCommand.Abort(id, HttpError.Code.CANCEL));
            fail(new HttpException.NotSendable("the body ended with an error", error));
        }
    }

    /** Whoever waited for the response waits no more. */
    void cancel() {
        if (!responded && !over) {
            end();
            connection.tell(new HttpCommand.Abort(id, HttpError.Code.CANCEL));
        }
    }

    void on(HttpEvent event) {
        if (event instanceof HttpEvent.DataReceived data) {
            inbound.next(data);
            receivedAllIf(data.end());
        } else if (event instanceof HttpEvent.ResponseReceived response) {
            waiting.dispose();
            respond(response.head(), response.end(), false);
            receivedAllIf(response.end());
        } else if (event instanceof HttpEvent.TrailersReceived trailers) {
            inbound.end(trailers.fields());
            receivedAllIf(true);
        } else if (event instanceof HttpEvent.InformationReceived information) {
            if (information.head().status() == 100) {
                waiting.dispose();
                sendBody();
            }
        } else if (event instanceof HttpEvent.TunnelOpened tunnel) {
            respond(tunnel.head(), false, true);
        } else if (event instanceof HttpEvent.SendingStopped) {
            sending.dispose();
            sentAll();
        } else if (event instanceof HttpEvent.Writable) {
            outbound.open();
        } else if (event instanceof HttpEvent.ExchangeFailed failed) {
            fail(connection.failed(failed));
        }
    }

    private void respond(ResponseHead answer, boolean end, boolean tunnel) {
        responded = true;
        if (end) {
            inbound.end(HttpFields.EMPTY);
        } else {
            later(UNCLAIMED, this::forgetUnclaimed);
        }
        sink.success(new Opened(answer, inbound, this, tunnel));
    }

    private void forgetUnclaimed() {
        if (!inbound.claimed()) {
            inbound.forget();
        }
    }

    private void receivedAllIf(boolean last) {
        if (last) {
            received = true;
            endIfDone();
        }
    }

    /** The exchange lasts until both directions have ended. */
    private void endIfDone() {
        if (received && sent) {
            end();
        }
    }

    void fail(Throwable error) {
        end();
        inbound.fail(error);
        sink.error(error);
    }

    private void end() {
        over = true;
        sending.dispose();
        waiting.dispose();
        connection.ended(id);
    }

    /** Sends the bytes of a tunnel, and the end of our direction. */
    @Override
    public Mono<Void> sendTunnel(HttpBody bytes) {
        return Mono.defer(() -> {
            OutboundBody out = new OutboundBody(connection.link(), id, bytes, () -> connection.writable(id));
            outbound = out;
            return out.send().doOnSuccess(none -> sentAll());
        });
    }

    /** Ends both directions of a tunnel. */
    @Override
    public void abort() {
        if (!over) {
            end();
            connection.tell(new HttpCommand.Abort(id, HttpError.Code.CANCEL));
        }
    }
}
