package dev.sansio.reactive.http;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** One exchange of an engine that HTTP carries. */
final class CarriedExchange {

    /** How much of a response may be with the engine, uncredited, before no more of it is read. */
    private static final int WINDOW = 64 * 1024;

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0).asReadOnlyBuffer();

    private final HttpClient client;
    private final long number;
    private final HttpCommand.SendRequest request;
    private final Consumer<HttpEvent> events;
    private final LongConsumer ended;

    private final Sinks.Many<ByteBuffer> content = Sinks.many().unicast().onBackpressureBuffer();
    private final Sinks.One<HttpFields> trailers = Sinks.one();
    /** The content is streamed, so it can be sent once. */
    private final AtomicBoolean sending = new AtomicBoolean();

    private final Disposable.Swap running = Disposables.swap();
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile @Nullable Reading reading;

    CarriedExchange(
            HttpClient client, HttpCommand.SendRequest request, Consumer<HttpEvent> events, LongConsumer ended) {
        this.client = client;
        this.number = request.exchange();
        this.request = request;
        this.events = events;
        this.ended = ended;
    }

    void begin() {
        RequestHead head = request.head();
        if (head.tunnel() || head.scheme() == null || head.authority() == null) {
            fail(HttpError.of(HttpError.Code.UNSUPPORTED, "no tunnel, and nothing without an origin, is carried"));
            return;
        }
        HttpRequest.Origin origin;
        try {
            origin = HttpRequest.Origin.of(URI.create(head.scheme() + "://" + head.authority()));
        } catch (IllegalArgumentException none) {
            fail(HttpError.of(HttpError.Code.UNSUPPORTED, "the request goes to no origin of HTTP"));
            return;
        }
        Attempt attempt = new Attempt(origin, head, request.end() ? HttpBody.EMPTY : body(), null, sending::get);
        running.update(client.attempt(attempt).subscribe(this::responded, this::failed));
    }

    private HttpBody body() {
        Flux<ByteBuffer> once = Flux.defer(() -> sending.compareAndSet(false, true)
                ? content.asFlux()
                : Flux.error(new IllegalStateException("the content was streamed")));
        return HttpBody.of(once).withTrailers(trailers.asMono());
    }

    // --- from the engine ---

    void on(HttpCommand command) {
        if (command instanceof HttpCommand.SendData data) {
            content.tryEmitNext(data.data());
            if (data.end()) {
                trailers.tryEmitEmpty();
                content.tryEmitComplete();
            }
        } else if (command instanceof HttpCommand.SendTrailers after) {
            trailers.tryEmitValue(after.fields());
            content.tryEmitComplete();
        } else if (command instanceof HttpCommand.Consumed consumed) {
            Reading response = reading;
            if (response != null) {
                response.credit(consumed.credit());
            }
        } else if (command instanceof HttpCommand.Abort || command instanceof HttpCommand.StopReceiving) {
            abort();
        }
    }

    /** Nobody wants to hear of it any more. */
    void abort() {
        if (over.compareAndSet(false, true)) {
            end();
        }
    }

    private void end() {
        running.dispose();
        Reading response = reading;
        if (response != null) {
            response.cancel();
        }
        ended.accept(number);
    }

    // --- from the client ---

    private void responded(HttpResponse response) {
        Reading body = new Reading(response);
        reading = body;
        if (over.get()) {
            response.discard().subscribe();
            return;
        }
        events.accept(new HttpEvent.ResponseReceived(number, response.head(), false));
        response.body().subscribe(body);
    }

    private void last(HttpEvent event) {
        if (over.compareAndSet(false, true)) {
            events.accept(event);
            ended.accept(number);
        }
    }

    private void fail(HttpError error) {
        last(new HttpEvent.ExchangeFailed(number, error, HttpEvent.By.CONNECTION));
    }

    private void failed(Throwable cause) {
        last(new HttpEvent.ExchangeFailed(number, error(cause), by(cause)));
    }

    private static HttpError error(Throwable cause) {
        String detail = String.valueOf(cause.getMessage());
        if (cause instanceof HttpException.ExchangeFailed failed) {
            return failed.error();
        } else if (cause instanceof HttpException.TimedOut) {
            return HttpError.of(HttpError.Code.TIMEOUT, detail);
        } else if (cause instanceof HttpException.ConnectFailed || cause instanceof HttpException.ProxyRefused) {
            return HttpError.of(HttpError.Code.CONNECT, detail);
        } else if (cause instanceof HttpException.TlsFailed) {
            return HttpError.of(HttpError.Code.INADEQUATE_SECURITY, detail);
        }
        return HttpError.of(HttpError.Code.INTERNAL, detail);
    }

    private static HttpEvent.By by(Throwable cause) {
        if (cause instanceof HttpException known && known.retryable()) {
            return HttpEvent.By.NOT_PROCESSED;
        } else if (cause instanceof HttpException.TimedOut) {
            return HttpEvent.By.TIMED_OUT;
        } else if (cause instanceof HttpException.ExchangeFailed failed && !failed.connectionLost()) {
            return HttpEvent.By.PEER_RESET;
        }
        return HttpEvent.By.CONNECTION;
    }

    /** The content of the response, as far as credit goes. */
    private final class Reading extends BaseSubscriber<ByteBuffer> {

        private final HttpResponse response;
        private final AtomicLong uncredited = new AtomicLong();
        private final AtomicBoolean asked = new AtomicBoolean();

        Reading(HttpResponse response) {
            this.response = response;
        }

        void credit(int octets) {
            uncredited.addAndGet(-octets);
            ask();
        }

        private void ask() {
            if (uncredited.get() < WINDOW && asked.compareAndSet(false, true)) {
                request(1);
            }
        }

        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            ask();
        }

        @Override
        protected void hookOnNext(ByteBuffer piece) {
            asked.set(false);
            if (over.get()) {
                return;
            }
            uncredited.addAndGet(piece.remaining());
            events.accept(new HttpEvent.DataReceived(number, piece, false));
            ask();
        }

        @Override
        protected void hookOnComplete() {
            response.trailers()
                    .subscribe(
                            fields -> last(new HttpEvent.TrailersReceived(number, fields)),
                            CarriedExchange.this::failed,
                            () -> last(new HttpEvent.DataReceived(number, NOTHING, true)));
        }

        @Override
        protected void hookOnError(Throwable cause) {
            failed(cause);
        }
    }
}
