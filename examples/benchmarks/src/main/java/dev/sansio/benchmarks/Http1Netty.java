package dev.sansio.benchmarks;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpRequestEncoder;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseDecoder;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.ReferenceCountUtil;
import java.util.Map;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Netty's codecs. */
@State(Scope.Thread)
public class Http1Netty {

    private final EmbeddedChannel requests = new EmbeddedChannel(new HttpRequestDecoder());
    private final EmbeddedChannel exchanges = new EmbeddedChannel(new HttpServerCodec());
    private final EmbeddedChannel responses = new EmbeddedChannel(new HttpResponseDecoder());
    private final EmbeddedChannel encoder = new EmbeddedChannel(new HttpRequestEncoder());
    private int turn;

    /** Reads and writes once. */
    @Setup
    public void prepare() {
        Checks.equal("netty requests", Http1Sums.requestSum(turn) + "keep-alive".length(), readRequest());
        Checks.equal("netty responses", Http1Sums.responseSum(turn) + "chunked".length(), readResponse());
        Checks.equal(
                "netty exchange",
                Http1Sums.requestSum(turn) + "keep-alive".length() + "HTTP/1.1 204 No Content\r\n\r\n".length(),
                exchange());
        long length = Http1Text.request(turn).length;
        Checks.equal("netty encoder", length, write());
    }

    long readRequest() {
        return readRequest(requests);
    }

    long exchange() {
        long sum = readRequest(exchanges);
        exchanges.writeOutbound(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.NO_CONTENT));
        return sum + drain(exchanges);
    }

    private static long drain(EmbeddedChannel channel) {
        long bytes = 0;
        for (ByteBuf out = channel.readOutbound(); out != null; out = channel.readOutbound()) {
            bytes += out.readableBytes();
            out.release();
        }
        return bytes;
    }

    private long readRequest(EmbeddedChannel channel) {
        channel.writeInbound(Unpooled.wrappedBuffer(Http1Text.request(turn++)));
        long sum = 0;
        for (Object message = channel.readInbound(); message != null; message = channel.readInbound()) {
            if (message instanceof HttpRequest request) {
                sum += request.uri().length() + values(request.headers());
            }
            ReferenceCountUtil.release(message);
        }
        return sum;
    }

    long readResponse() {
        responses.writeInbound(Unpooled.wrappedBuffer(Http1Text.response(turn++)));
        long sum = 0;
        for (Object message = responses.readInbound(); message != null; message = responses.readInbound()) {
            if (message instanceof HttpResponse response) {
                sum += values(response.headers());
            } else if (message instanceof HttpContent content) {
                ByteBuf bytes = content.content();
                if (bytes.isReadable()) {
                    int from = bytes.arrayOffset() + bytes.readerIndex();
                    sum += Sums.of(bytes.array(), from, from + bytes.readableBytes());
                }
            }
            ReferenceCountUtil.release(message);
        }
        return sum;
    }

    long write() {
        int message = turn++;
        DefaultFullHttpRequest request =
                new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, Http1Text.path(message));
        request.headers().add("Host", Http1Text.HOST);
        for (String[] field : Http1Text.FIELDS) {
            request.headers().add(field[0], field[1]);
        }
        request.headers().add("Cookie", Http1Text.cookie(message));
        encoder.writeOutbound(request);
        return drain(encoder);
    }

    private static long values(io.netty.handler.codec.http.HttpHeaders headers) {
        long sum = 0;
        for (Map.Entry<String, String> header : headers) {
            sum += header.getValue().length();
        }
        return sum;
    }
}
