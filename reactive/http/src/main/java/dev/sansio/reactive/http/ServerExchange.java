package dev.sansio.reactive.http;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.Exceptions;
import reactor.core.publisher.Mono;

/** One request and its response, from the server's side. Events come in the session's loop. */
final class ServerExchange implements TunnelSession.Bytes {

    private final ServerConnection connection;
    private final long id;
    private final RequestHead head;
    /** The content of the request, and once there is a tunnel, what comes through it. */
    private volatile InboundBody inbound;

    private final Disposable.Swap handling = Disposables.swap();
    private final AtomicBoolean invited = new AtomicBoolean();
    private volatile @Nullable OutboundBody outbound;
    private volatile boolean answered;
    private volatile boolean sent;
    private volatile boolean received;

    ServerExchange(ServerConnection connection, long id, RequestHead head, boolean end) {
        this.connection = connection;
        this.id = id;
        this.head = head;
        this.received = end;
        this.inbound = end ? InboundBody.NONE : body();
    }

    private InboundBody body() {
        return new InboundBody(
                bytes -> connection.tell(new HttpCommand.Consumed(id, bytes)),
                () -> connection.tell(new HttpCommand.StopReceiving(id, HttpError.Code.NO_ERROR)));
    }

    /** Asks the handler. */
    void begin() {
        HttpServerRequest request =
                new HttpServerRequest(connection.version(), head, inbound, connection.remote(), this);
        handling.update(asked(request)
                .defaultIfEmpty(HttpServerResponse.of(404))
                .onErrorResume(this::apology)
                .flatMap(this::answer)
                .subscribe(none -> {}, this::broken, this::sentAll));
    }

    /** What the handler says. What it knows at once needs no clock. */
    private Mono<HttpServerResponse> asked(HttpServerRequest request) {
        try {
            Mono<HttpServerResponse> answer = connection.settings().handler().apply(request);
            return answer instanceof Callable
                    ? answer
                    : answer.timeout(connection.settings().handlerTimeout());
        } catch (Throwable thrown) {
            Exceptions.throwIfJvmFatal(thrown);
            return Mono.error(thrown);
        }
    }

    /** An error of the handler, as a response. */
    private Mono<HttpServerResponse> apology(Throwable error) {
        if (error instanceof HttpException.TooLarge) {
            return Mono.just(HttpServerResponse.of(413));
        }
        connection.settings().faults().accept(error);
        return Mono.just(HttpServerResponse.of(error instanceof TimeoutException ? 503 : 500));
    }

    private Mono<Void> answer(HttpServerResponse response) {
        Function<TunnelSession, Mono<Void>> tunnel = response.tunnel();
        if (tunnel != null) {
            return tunnel(response.fields(), tunnel);
        }
        HttpBody body = response.body();
        ResponseHead answer = response.head();
        boolean end = body.isEmpty() || head.method().equals("HEAD") || answer.bodiless();
        Mono<Void> sending = connection.link().send(new HttpCommand.SendResponse(id, answer, end));
        answered = true;
        if (!end) {
            OutboundBody out = new OutboundBody(connection.link(), id, body, () -> connection.writable(id));
            outbound = out;
            sending = sending.then(out.send());
        }
        return sending;
    }

    private Mono<Void> tunnel(HttpFields fields, Function<TunnelSession, Mono<Void>> session) {
        answered = true;
        received = false;
        inbound = body();
        return connection
                .link()
                .send(new HttpCommand.AcceptTunnel(id, fields))
                .then(Mono.defer(() -> session.apply(new TunnelSession(head.fields(), inbound, this))))
                .doFinally(ended -> {
                    if (!sent) {
                        connection.tell(new HttpCommand.Abort(id, HttpError.Code.CANCEL));
                    }
                });
    }

    @Override
    public Mono<Void> sendTunnel(HttpBody bytes) {
        return Mono.defer(() -> {
            OutboundBody out = new OutboundBody(connection.link(), id, bytes, () -> connection.writable(id));
            outbound = out;
            return out.send().doOnSuccess(none -> sent = true);
        });
    }

    @Override
    public void abort() {
        connection.tell(new HttpCommand.Abort(id, HttpError.Code.CANCEL));
    }

    /** The body of a response has ended with an error, when its head was gone already. */
    private void broken(Throwable error) {
        connection.settings().faults().accept(error);
        connection.tell(new HttpCommand.Abort(id, HttpError.Code.INTERNAL));
        over();
    }

    private void sentAll() {
        sent = true;
        if (!received) {
            inbound.forget();
        }
        over();
    }

    /** The body is wanted: whoever waits for 100 (Continue) shall wait no more. */
    void invite() {
        if (!answered && !received && invited.compareAndSet(false, true)) {
            connection.tell(new HttpCommand.SendInformation(id, ResponseHead.of(100)));
        }
    }

    Mono<Void> inform(int status, HttpFields fields) {
        return connection.link().send(new HttpCommand.SendInformation(id, new ResponseHead(status, fields)));
    }

    void on(HttpEvent event) {
        if (event instanceof HttpEvent.DataReceived data) {
            inbound.next(data);
            receivedAllIf(data.end());
        } else if (event instanceof HttpEvent.TrailersReceived trailers) {
            inbound.end(trailers.fields());
            receivedAllIf(true);
        } else if (event instanceof HttpEvent.Writable) {
            OutboundBody out = outbound;
            if (out != null) {
                out.open();
            }
        } else if (event instanceof HttpEvent.SendingStopped) {
            handling.dispose();
            over();
        } else if (event instanceof HttpEvent.ExchangeFailed failed) {
            fail(new HttpException.ExchangeFailed(failed.error(), false, null));
        }
    }

    private void receivedAllIf(boolean last) {
        received |= last;
    }

    /** The client has gone before it got an answer. Once there is one, writing it tells whether somebody listens. */
    void abandon() {
        if (!answered && received) {
            fail(new HttpException.ExchangeFailed(
                    HttpError.of(HttpError.Code.CANCEL, "the client has gone"), false, null));
            connection.tell(new HttpCommand.Abort(id, HttpError.Code.CANCEL));
        }
    }

    void fail(Throwable error) {
        inbound.fail(error);
        handling.dispose();
        over();
    }

    private void over() {
        connection.ended(id);
    }
}
