package dev.sansio.interop.http;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpField;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import reactor.core.publisher.Flux;

/** What becomes of the content of one request. */
interface Content {

    long exchange();

    Flux<HttpCommand> begin(RequestHead head);

    Flux<HttpCommand> data(HttpEvent.DataReceived data);

    Flux<HttpCommand> end(HttpFields trailers);

    default void failed() {}

    /** Sends it back as it comes, with its type and its trailers. */
    record Echo(long exchange) implements Content {

        @Override
        public Flux<HttpCommand> begin(RequestHead head) {
            String type = head.fields().first("content-type");
            HttpFields fields = type == null ? HttpFields.EMPTY : HttpFields.of("content-type", type);
            return Flux.just(new HttpCommand.SendResponse(exchange, new ResponseHead(200, fields), false));
        }

        @Override
        public Flux<HttpCommand> data(HttpEvent.DataReceived data) {
            return Flux.just(new HttpCommand.SendData(exchange, data.data(), data.end()));
        }

        @Override
        public Flux<HttpCommand> end(HttpFields trailers) {
            return Flux.just(
                    trailers.isEmpty()
                            ? new HttpCommand.SendData(exchange, ByteBuffer.allocate(0), true)
                            : new HttpCommand.SendTrailers(exchange, trailers));
        }
    }

    /** A protocol: sends back capitals, and says goodbye. */
    record Shout(long exchange) implements Content {

        @Override
        public Flux<HttpCommand> begin(RequestHead head) {
            return Flux.just(new HttpCommand.AcceptTunnel(exchange, HttpFields.EMPTY), said("yes?\n", false));
        }

        @Override
        public Flux<HttpCommand> data(HttpEvent.DataReceived data) {
            String text = StandardCharsets.UTF_8.decode(data.data()).toString().toUpperCase(Locale.ROOT);
            return Flux.just(said(data.end() ? text + "bye\n" : text, data.end()));
        }

        @Override
        public Flux<HttpCommand> end(HttpFields trailers) {
            return Flux.just(said("bye\n", true));
        }

        private HttpCommand said(String text, boolean end) {
            return new HttpCommand.SendData(exchange, Answers.bytes(text), end);
        }
    }

    /** Tells its length, its SHA-256, and its trailers, once it has ended. */
    final class Count implements Content {

        private final long exchange;
        private final MessageDigest digest;
        private long length;

        Count(long exchange) {
            this.exchange = exchange;
            this.digest = sha256();
        }

        static String of(byte[] content) {
            return content.length + " " + HexFormat.of().formatHex(sha256().digest(content)) + "\n";
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException impossible) {
                throw new AssertionError(impossible);
            }
        }

        @Override
        public long exchange() {
            return exchange;
        }

        @Override
        public Flux<HttpCommand> begin(RequestHead head) {
            return Flux.empty();
        }

        @Override
        public Flux<HttpCommand> data(HttpEvent.DataReceived data) {
            length += data.data().remaining();
            digest.update(data.data());
            return data.end() ? end(HttpFields.EMPTY) : Flux.empty();
        }

        @Override
        public Flux<HttpCommand> end(HttpFields trailers) {
            StringBuilder text = new StringBuilder();
            text.append(length).append(' ');
            text.append(HexFormat.of().formatHex(digest.digest())).append('\n');
            for (HttpField trailer : trailers) {
                text.append(trailer.name()).append(": ").append(trailer.value()).append('\n');
            }
            ByteBuffer told = Answers.bytes(text.toString());
            return Flux.just(
                    new HttpCommand.SendResponse(exchange, new ResponseHead(200, HttpFields.EMPTY), false),
                    new HttpCommand.SendData(exchange, told, true));
        }
    }
}
