package dev.sansio.interop.http;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.ResponseHead;
import dev.sansio.http2.Http2Event;
import dev.sansio.interop.Program;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import reactor.core.publisher.Flux;

/** One request of our client, and all that is told of its response. */
final class Exchange {

    private final Line line;
    private final long number;

    private final CompletableFuture<ResponseHead> first = new CompletableFuture<>();
    private final CompletableFuture<ResponseHead> head = new CompletableFuture<>();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private final CompletableFuture<HttpError> stopped = new CompletableFuture<>();
    private final CompletableFuture<HttpEvent.ExchangeFailed> failed = new CompletableFuture<>();
    private final CompletableFuture<Http2Event.PushPromised> promised = new CompletableFuture<>();
    private final List<ResponseHead> informations = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream octets = new ByteArrayOutputStream();
    private volatile HttpFields trailers = HttpFields.EMPTY;

    Exchange(Line line, long number) {
        this.line = line;
        this.number = number;
    }

    long number() {
        return number;
    }

    // --- what is told ---

    void on(HttpEvent event) {
        if (event instanceof HttpEvent.InformationReceived information) {
            informations.add(information.head());
            first.complete(information.head());
        } else if (event instanceof HttpEvent.ResponseReceived response) {
            first.complete(response.head());
            head.complete(response.head());
            endIf(response.end());
        } else if (event instanceof HttpEvent.TunnelOpened tunnel) {
            head.complete(tunnel.head());
        } else if (event instanceof HttpEvent.DataReceived data) {
            byte[] piece = new byte[data.data().remaining()];
            data.data().get(piece);
            octets.writeBytes(piece);
            line.offer(new HttpCommand.Consumed(number, data.credit()));
            endIf(data.end());
        } else if (event instanceof HttpEvent.TrailersReceived received) {
            trailers = received.fields();
            endIf(true);
        } else if (event instanceof Http2Event.PushPromised push) {
            promised.complete(push);
        } else if (event instanceof HttpEvent.SendingStopped stop) {
            stopped.complete(stop.error());
        } else if (event instanceof HttpEvent.ExchangeFailed failure) {
            failed.complete(failure);
            fail(new AssertionError(failure.toString()));
        }
    }

    void fail(Throwable cause) {
        for (CompletableFuture<?> future : List.of(first, head, body, stopped, promised, failed)) {
            future.completeExceptionally(cause);
        }
    }

    private void endIf(boolean end) {
        if (end) {
            body.complete(octets.toByteArray());
        }
    }

    // --- what is awaited ---

    /** Waits for the final response. */
    ResponseHead head() {
        return now(head);
    }

    int status() {
        return head().status();
    }

    /** A field of the final response. */
    String field(String name) {
        String value = head().fields().first(name);
        if (value == null) {
            throw new AssertionError("no " + name + " in " + head());
        }
        return value;
    }

    /** Waits for the first response, an interim one or not. */
    ResponseHead first() {
        return now(first);
    }

    List<ResponseHead> informations() {
        return informations;
    }

    /** Waits for the end, and tells the whole content. */
    byte[] body() {
        return now(body);
    }

    String text() {
        return new String(body(), StandardCharsets.UTF_8);
    }

    HttpFields trailers() {
        body();
        return trailers;
    }

    HttpError stopped() {
        return now(stopped);
    }

    Http2Event.PushPromised promised() {
        return now(promised);
    }

    HttpEvent.ExchangeFailed failed() {
        return now(failed);
    }

    /** Waits for the end or the failure, whichever comes. */
    boolean fails() {
        try {
            CompletableFuture.anyOf(body.exceptionally(none -> new byte[0]), failed)
                    .get(Program.PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return failed.isDone();
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private static <T> T now(Future<T> future) {
        try {
            return future.get(Program.PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    // --- the content of the request ---

    Exchange send(byte[] data) {
        line.send(new HttpCommand.SendData(number, ByteBuffer.wrap(data), false));
        return this;
    }

    Exchange send(String text) {
        return send(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends pieces as there is room for them. */
    Exchange send(Flux<ByteBuffer> pieces) {
        line.sendAll(pieces.map(piece -> new HttpCommand.SendData(number, piece, false)));
        return this;
    }

    /** Sends what may come too late to be read. */
    Exchange offer(byte[] data) {
        line.offer(new HttpCommand.SendData(number, ByteBuffer.wrap(data), false));
        return this;
    }

    Exchange end() {
        line.send(new HttpCommand.SendData(number, ByteBuffer.allocate(0), true));
        return this;
    }

    Exchange end(HttpFields fields) {
        line.send(new HttpCommand.SendTrailers(number, fields));
        return this;
    }
}
