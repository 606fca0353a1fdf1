package dev.sansio.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MessageHeaders;
import org.apache.hc.core5.http.impl.io.ChunkedInputStream;
import org.apache.hc.core5.http.impl.io.DefaultHttpRequestParser;
import org.apache.hc.core5.http.impl.io.DefaultHttpRequestWriter;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParser;
import org.apache.hc.core5.http.impl.io.SessionInputBufferImpl;
import org.apache.hc.core5.http.impl.io.SessionOutputBufferImpl;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** HttpCore's parsers and its writer, those over streams. */
@State(Scope.Thread)
public class Http1HttpCore {

    private static final int BUFFER = 8192;

    private final SessionInputBufferImpl input = new SessionInputBufferImpl(BUFFER);
    private final SessionOutputBufferImpl output = new SessionOutputBufferImpl(BUFFER);
    private final DefaultHttpRequestParser requests = new DefaultHttpRequestParser();
    private final DefaultHttpResponseParser responses = new DefaultHttpResponseParser();
    private final DefaultHttpRequestWriter writer = new DefaultHttpRequestWriter();
    private final Counter counter = new Counter();
    private final byte[] content = new byte[BUFFER];
    private int turn;

    /** Reads and writes twice. */
    @Setup
    public void prepare() {
        for (int i = 0; i < 2; i++) {
            Checks.equal("httpcore requests", Http1Sums.requestSum(turn) + "keep-alive".length(), readRequest());
            Checks.equal("httpcore responses", Http1Sums.responseSum(turn) + "chunked".length(), readResponse());
            long length = Http1Text.request(turn).length;
            Checks.equal("httpcore writer", length, write());
        }
    }

    long readRequest() {
        ByteArrayInputStream stream = new ByteArrayInputStream(Http1Text.request(turn++));
        try {
            ClassicHttpRequest request = requests.parse(input, stream);
            return request.getPath().length() + values(request);
        } catch (IOException | HttpException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    long readResponse() {
        ByteArrayInputStream stream = new ByteArrayInputStream(Http1Text.response(turn++));
        try {
            ClassicHttpResponse response = responses.parse(input, stream);
            long sum = values(response);
            try (ChunkedInputStream chunks = new ChunkedInputStream(input, stream)) {
                for (int n = chunks.read(content); n >= 0; n = chunks.read(content)) {
                    sum += Sums.of(content, 0, n);
                }
            }
            return sum;
        } catch (IOException | HttpException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long values(MessageHeaders headers) {
        long sum = 0;
        for (Iterator<Header> all = headers.headerIterator(); all.hasNext(); ) {
            sum += all.next().getValue().length();
        }
        return sum;
    }

    long write() {
        int message = turn++;
        ClassicHttpRequest request = new BasicClassicHttpRequest("GET", Http1Text.path(message));
        request.addHeader("Host", Http1Text.HOST);
        for (String[] field : Http1Text.FIELDS) {
            request.addHeader(field[0], field[1]);
        }
        request.addHeader("Cookie", Http1Text.cookie(message));
        counter.count = 0;
        try {
            writer.write(request, output, counter);
            output.flush(counter);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (HttpException impossible) {
            throw new IllegalStateException(impossible);
        }
        return counter.count;
    }

    /** Counts what it is given. */
    private static final class Counter extends OutputStream {

        private long count;

        @Override
        public void write(int octet) {
            count++;
        }

        @Override
        public void write(byte[] octets, int from, int length) {
            count += length;
        }
    }
}
