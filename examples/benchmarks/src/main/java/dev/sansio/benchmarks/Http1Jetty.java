package dev.sansio.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpGenerator;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.MetaData;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Jetty's parser and generator, with the caches of fields that its connections have. */
@State(Scope.Thread)
public class Http1Jetty {

    /** As in Jetty's HttpConfiguration. */
    private static final int FIELD_CACHE = 4096;

    private final Sink sink = new Sink();
    private final HttpParser requests = new HttpParser((HttpParser.RequestHandler) sink);
    private final HttpParser responses = new HttpParser((HttpParser.ResponseHandler) sink);
    private final HttpGenerator generator = new HttpGenerator();
    private final ByteBuffer header = ByteBuffer.allocate(4096);
    private int turn;

    /** Reads and writes twice. */
    @Setup
    public void prepare() {
        requests.setHeaderCacheSize(FIELD_CACHE);
        responses.setHeaderCacheSize(FIELD_CACHE);
        for (int i = 0; i < 2; i++) {
            Checks.equal("jetty requests", Http1Sums.requestSum(turn) + "keep-alive".length(), readRequest());
            Checks.equal("jetty responses", Http1Sums.responseSum(turn) + "chunked".length(), readResponse());
            Checks.equal("jetty generator", Http1Sums.lengthWithoutConnection(turn), write());
        }
    }

    long readRequest() {
        return read(requests, Http1Text.request(turn++));
    }

    long readResponse() {
        return read(responses, Http1Text.response(turn++));
    }

    private long read(HttpParser parser, byte[] message) {
        sink.sum = 0;
        ByteBuffer input = ByteBuffer.wrap(message);
        while (input.hasRemaining()) {
            parser.parseNext(input);
        }
        parser.reset();
        return sink.sum;
    }

    long write() {
        int message = turn++;
        HttpFields.Mutable fields = HttpFields.build();
        fields.add("Host", Http1Text.HOST);
        for (String[] field : Http1Text.FIELDS) {
            fields.add(field[0], field[1]);
        }
        fields.add("Cookie", Http1Text.cookie(message));
        HttpURI target = HttpURI.from(Http1Text.path(message));
        MetaData.Request request = new MetaData.Request("GET", target, HttpVersion.HTTP_1_1, fields, 0);
        header.position(0).limit(0); // empty, as Jetty's generator wants it
        try {
            generator.generateRequest(request, null, null, null, true); // knows now that it needs a buffer
            generator.generateRequest(request, header, null, null, true);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        generator.reset();
        return header.remaining();
    }

    /** Sums what it is told. */
    private static final class Sink implements HttpParser.RequestHandler, HttpParser.ResponseHandler {

        private long sum;

        @Override
        public void startRequest(String method, String target, HttpVersion version) {
            sum += target.length();
        }

        @Override
        public void startResponse(HttpVersion version, int status, String reason) {}

        @Override
        public void parsedHeader(HttpField field) {
            sum += field.getValue().length();
        }

        @Override
        public boolean headerComplete() {
            return false;
        }

        @Override
        public boolean content(ByteBuffer content) {
            sum += Sums.of(content);
            content.position(content.limit());
            return false;
        }

        @Override
        public boolean contentComplete() {
            return false;
        }

        @Override
        public boolean messageComplete() {
            return true;
        }

        @Override
        public void earlyEOF() {}
    }
}
