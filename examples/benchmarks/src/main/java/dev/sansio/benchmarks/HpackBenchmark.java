package dev.sansio.benchmarks;

import dev.sansio.http.HttpField;
import dev.sansio.http2.hpack.HpackDecoder;
import dev.sansio.http2.hpack.HpackEncoder;
import dev.sansio.http2.hpack.HpackSink;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http2.DefaultHttp2Headers;
import io.netty.handler.codec.http2.DefaultHttp2HeadersDecoder;
import io.netty.handler.codec.http2.DefaultHttp2HeadersEncoder;
import io.netty.handler.codec.http2.Http2Exception;
import io.netty.handler.codec.http2.Http2Headers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http2.hpack.HPackDecoder;
import org.apache.hc.core5.http2.hpack.HPackException;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.http2.hpack.HpackException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The field blocks of the requests of one connection, decoded and encoded by the two ends of a connection that begins with the
 * first of them. Every value is read once as a String; what is encoded is built of Strings each time.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class HpackBenchmark {

    private static final int TABLE = 4096;
    private static final int LARGEST = 16_384;

    private final Sum sum = new Sum();
    private final HttpField[] prepared = prepared();

    /** Lets every contender decode, and encode what ours decodes. */
    @Setup
    public void prepare() {
        long expected = 0;
        for (int i = 0; i < Http2Text.REQUESTS; i++) {
            expected += Http2Text.values(i);
        }
        Checks.equal("engine", expected, engineDecode());
        Checks.equal("netty", expected, nettyDecode());
        Checks.equal("httpcore", expected, httpcoreDecode());
        Checks.equal("jetty", expected, jettyDecode());
        HpackDecoder ours = new HpackDecoder(TABLE);
        DefaultHttp2HeadersEncoder netty = new DefaultHttp2HeadersEncoder();
        ByteBuf block = Unpooled.buffer(1024);
        for (int i = 0; i < 2; i++) {
            block.clear();
            encode(netty, i, block);
            sum.sum = 0;
            sum.collected = 0;
            ours.decode(block.array(), 0, block.readableBytes(), sum);
            Checks.equal("netty encoder", Http2Text.values(i), sum.sum);
        }
    }

    private static HttpField[] prepared() {
        HttpField[] fields = new HttpField[Http2Text.FIELDS.length];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = new HttpField(Http2Text.FIELDS[i][0], Http2Text.FIELDS[i][1]);
        }
        return fields;
    }

    /** Our decoder. */
    @Benchmark
    @OperationsPerInvocation(Http2Text.REQUESTS)
    public long engineDecode() {
        HpackDecoder decoder = new HpackDecoder(TABLE);
        sum.sum = 0;
        for (int i = 0; i < Http2Text.REQUESTS; i++) {
            byte[] block = Http2Text.block(i);
            sum.collected = 0;
            decoder.decode(block, 0, block.length, sum);
        }
        return sum.sum;
    }

    /** Netty's, which checks names and values as ours does. */
    @Benchmark
    @OperationsPerInvocation(Http2Text.REQUESTS)
    public long nettyDecode() {
        DefaultHttp2HeadersDecoder decoder = new DefaultHttp2HeadersDecoder();
        long read = 0;
        try {
            for (int i = 0; i < Http2Text.REQUESTS; i++) {
                Http2Headers headers = decoder.decodeHeaders(2 * i + 1, Unpooled.wrappedBuffer(Http2Text.block(i)));
                for (Map.Entry<CharSequence, CharSequence> header : headers) {
                    read += header.getValue().toString().length();
                }
            }
        } catch (Http2Exception impossible) {
            throw new IllegalStateException(impossible);
        }
        return read;
    }

    /** HttpCore's. */
    @Benchmark
    @OperationsPerInvocation(Http2Text.REQUESTS)
    public long httpcoreDecode() {
        HPackDecoder decoder = new HPackDecoder(TABLE, StandardCharsets.US_ASCII);
        long read = 0;
        try {
            for (int i = 0; i < Http2Text.REQUESTS; i++) {
                for (Header header : decoder.decodeHeaders(ByteBuffer.wrap(Http2Text.block(i)))) {
                    read += header.getValue().length();
                }
            }
        } catch (HPackException impossible) {
            throw new IllegalStateException(impossible);
        }
        return read;
    }

    /** Jetty's. */
    @Benchmark
    @OperationsPerInvocation(Http2Text.REQUESTS)
    public long jettyDecode() {
        org.eclipse.jetty.http2.hpack.HpackDecoder decoder =
                new org.eclipse.jetty.http2.hpack.HpackDecoder(LARGEST, () -> 0);
        long read = 0;
        try {
            for (int i = 0; i < Http2Text.REQUESTS; i++) {
                MetaData.Request request = (MetaData.Request) decoder.decode(ByteBuffer.wrap(Http2Text.block(i)));
                read += request.getMethod().length()
                        + request.getHttpURI().getScheme().length()
                        + request.getHttpURI().getAuthority().length()
                        + request.getHttpURI().getPathQuery().length();
                for (org.eclipse.jetty.http.HttpField field : request.getHttpFields()) {
                    read += field.getValue().length();
                }
            }
        } catch (HpackException impossible) {
            throw new IllegalStateException(impossible);
        }
        return read;
    }

    /** Our encoder, with fields that exist already but for the crumb. */
    @Benchmark
    @OperationsPerInvocation(Http2Text.REQUESTS)
    public long engineEncode() {
        HpackEncoder encoder = new HpackEncoder(TABLE);
        long octets = 0;
        for (int i = 0; i < Http2Text.REQUESTS; i++) {
            encoder.pseudo(":method", "POST");
            encoder.pseudo(":scheme", Http2Text.SCHEME);
            encoder.pseudo(":authority", Http1Text.HOST);
            encoder.pseudo(":path", Http1Text.path(i));
            for (HttpField field : prepared) {
                encoder.field(field);
            }
            encoder.field(new HttpField("cookie", Http2Text.crumb(i)));
            octets += encoder.length();
            encoder.reset();
        }
        return octets;
    }

    /** Netty's, which by default uses the Huffman code for long values only. */
    @Benchmark
    @OperationsPerInvocation(Http2Text.REQUESTS)
    public long nettyEncode() {
        DefaultHttp2HeadersEncoder encoder = new DefaultHttp2HeadersEncoder();
        ByteBuf block = Unpooled.buffer(1024);
        long octets = 0;
        for (int i = 0; i < Http2Text.REQUESTS; i++) {
            block.clear();
            encode(encoder, i, block);
            octets += block.readableBytes();
        }
        return octets;
    }

    private static void encode(DefaultHttp2HeadersEncoder encoder, int request, ByteBuf block) {
        Http2Headers headers = new DefaultHttp2Headers();
        headers.method("POST")
                .scheme(Http2Text.SCHEME)
                .authority(Http1Text.HOST)
                .path(Http1Text.path(request));
        for (String[] field : Http2Text.FIELDS) {
            headers.add(field[0], field[1]);
        }
        headers.add("cookie", Http2Text.crumb(request));
        try {
            encoder.encodeHeaders(2 * request + 1, headers, block);
        } catch (Http2Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Collects the fields as a message would, and reads their values. */
    private static final class Sum implements HpackSink {

        private final HttpField[] fields = new HttpField[32];
        private int collected;
        private long sum;

        @Override
        public void pseudo(String name, String value, boolean sensitive) {
            sum += value.length();
        }

        @Override
        public void field(HttpField field) {
            fields[collected++] = field;
            sum += field.value().length();
        }

        @Override
        public void malformed(String reason) {
            throw new IllegalStateException(reason);
        }
    }
}
