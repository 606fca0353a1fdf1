package dev.sansio.interop.http;

import dev.sansio.http.Authority;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpField;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import dev.sansio.http.range.ByteRanges;
import dev.sansio.http.range.ContentRange;
import dev.sansio.netty.Link;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/**
 * What our server answers on one connection: a text at {@code /}; {@link Octets} at {@code /big}, with ranges, and at
 * {@code /stream}, without length; {@code /asked} tells the request; {@code /trailers} has trailers; {@code /hints} sends 103
 * first; {@code /empty} has nothing; {@code /last} drains. Content is sent back by {@code /echo}, counted by {@code /count},
 * and refused by {@code /refused}. CONNECT opens a tunnel, and the
 * protocol {@code shout} gets its letters back as capitals.
 */
final class Answers {

    private static final HttpFields TEXT = HttpFields.of("content-type", "text/plain");

    private final Link<HttpCommand, HttpEvent> link;
    private final Consumer<RequestHead> requests;
    private final Map<Long, Content> contents = new HashMap<>();

    Answers(Link<HttpCommand, HttpEvent> link, Consumer<RequestHead> requests) {
        this.link = link;
        this.requests = requests;
    }

    Flux<HttpCommand> to(HttpEvent event) {
        if (event instanceof HttpEvent.RequestReceived request) {
            requests.accept(request.head());
            return begin(request.exchange(), request.head(), request.end());
        }
        Content content = contents.get(event.exchange());
        if (content == null) {
            return Flux.empty();
        }
        if (event instanceof HttpEvent.DataReceived data) {
            return Flux.<HttpCommand>just(new HttpCommand.Consumed(event.exchange(), data.credit()))
                    .concatWith(content.data(data));
        }
        if (event instanceof HttpEvent.TrailersReceived trailers) {
            return content.end(trailers.fields());
        }
        if (event instanceof HttpEvent.ExchangeFailed) {
            content.failed();
        }
        return Flux.empty();
    }

    /** The connection is over. */
    void end() {
        contents.values().forEach(Content::failed);
    }

    private Flux<HttpCommand> begin(long exchange, RequestHead head, boolean end) {
        if ("shout".equals(head.protocol())) {
            return upload(new Content.Shout(exchange), head, false);
        }
        if (head.method().equals("CONNECT") && head.protocol() == null) {
            Authority target = Authority.of(String.valueOf(head.authority()));
            Tunnel tunnel = new Tunnel(link, exchange);
            contents.put(exchange, tunnel);
            return tunnel.open(target.host(), target.port());
        }
        String path =
                head.path().contains("?") ? head.path().substring(0, head.path().indexOf('?')) : head.path();
        switch (path) {
            case "/echo":
                return upload(new Content.Echo(exchange), head, end);
            case "/count":
                return upload(new Content.Count(exchange), head, end);
            case "/refused":
                Flux<HttpCommand> refusal =
                        Flux.just(new HttpCommand.SendResponse(exchange, ResponseHead.of(413), true));
                return end
                        ? refusal
                        : refusal.concatWithValues(new HttpCommand.StopReceiving(exchange, HttpError.Code.NO_ERROR));
            default:
                return page(exchange, path, head);
        }
    }

    private Flux<HttpCommand> upload(Content content, RequestHead head, boolean end) {
        contents.put(content.exchange(), content);
        Flux<HttpCommand> first = head.expectsContinue()
                ? Flux.just(new HttpCommand.SendInformation(content.exchange(), ResponseHead.of(100)))
                : Flux.empty();
        return first.concatWith(content.begin(head)).concatWith(end ? content.end(HttpFields.EMPTY) : Flux.empty());
    }

    private Flux<HttpCommand> page(long exchange, String path, RequestHead head) {
        switch (path) {
            case "/":
                return text(exchange, head, 200, Site.TEXT);
            case "/asked":
                return text(exchange, head, 200, told(head));
            case "/big":
                return big(exchange, head);
            case "/stream":
                return Flux.concat(
                        Flux.just(
                                new HttpCommand.SendResponse(exchange, new ResponseHead(200, HttpFields.EMPTY), false)),
                        Octets.pieces(0, Octets.LENGTH).map(piece -> new HttpCommand.SendData(exchange, piece, false)),
                        Flux.just(new HttpCommand.SendData(exchange, ByteBuffer.allocate(0), true)));
            case "/trailers":
                return Flux.just(
                        new HttpCommand.SendResponse(exchange, ResponseHead.of(200, "trailer", "checksum"), false),
                        new HttpCommand.SendData(exchange, bytes("with trailers"), false),
                        new HttpCommand.SendTrailers(exchange, HttpFields.of("checksum", "abc")));
            case "/hints":
                return Flux.<HttpCommand>just(new HttpCommand.SendInformation(
                                exchange, ResponseHead.of(103, "link", "</style.css>; rel=preload")))
                        .concatWith(text(exchange, head, 200, "after hints"));
            case "/empty":
                return Flux.just(new HttpCommand.SendResponse(exchange, ResponseHead.of(204), true));
            case "/last":
                return Flux.<HttpCommand>just(new HttpCommand.Drain())
                        .concatWith(text(exchange, head, 200, "the last"));
            default:
                return text(exchange, head, 404, "not found\n");
        }
    }

    private static Flux<HttpCommand> text(long exchange, RequestHead head, int status, String text) {
        ByteBuffer content = bytes(text);
        HttpFields fields = TEXT.toBuilder()
                .add("content-length", String.valueOf(content.remaining()))
                .build();
        boolean bodiless = head.method().equals("HEAD");
        Flux<HttpCommand> response =
                Flux.just(new HttpCommand.SendResponse(exchange, new ResponseHead(status, fields), bodiless));
        return bodiless ? response : response.concatWithValues(new HttpCommand.SendData(exchange, content, true));
    }

    private static Flux<HttpCommand> big(long exchange, RequestHead head) {
        String asked = head.fields().first(HttpNames.RANGE);
        ContentRange range = asked == null
                ? null
                : ByteRanges.parse(asked, 1).ranges().get(0).of(Octets.LENGTH);
        if (asked != null && range == null) {
            ContentRange none = ContentRange.unsatisfied(Octets.LENGTH);
            return Flux.just(new HttpCommand.SendResponse(
                    exchange, ResponseHead.of(416, "content-range", none.toString()), true));
        }
        return octets(exchange, head, range);
    }

    private static Flux<HttpCommand> octets(long exchange, RequestHead head, @Nullable ContentRange range) {
        int from = range == null ? 0 : (int) range.first();
        int to = range == null ? Octets.LENGTH : (int) range.last() + 1;
        HttpFields.Builder fields = HttpFields.builder().add("content-length", String.valueOf(to - from));
        if (range != null) {
            fields.add("content-range", range.toString());
        }
        ResponseHead answer = new ResponseHead(range == null ? 200 : 206, fields.build());
        if (head.method().equals("HEAD")) {
            return Flux.just(new HttpCommand.SendResponse(exchange, answer, true));
        }
        return Flux.concat(
                Flux.just(new HttpCommand.SendResponse(exchange, answer, false)),
                Octets.pieces(from, to).map(piece -> new HttpCommand.SendData(exchange, piece, false)),
                Flux.just(new HttpCommand.SendData(exchange, bytes(""), true)));
    }

    private static String told(RequestHead head) {
        StringBuilder text = new StringBuilder();
        text.append(head.method()).append(' ').append(head.path()).append('\n');
        text.append("authority: ").append(head.authority()).append('\n');
        for (HttpField field : head.fields()) {
            text.append(field.name()).append(": ").append(field.value()).append('\n');
        }
        return text.toString();
    }

    static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
