package dev.sansio.tool.http;

import dev.sansio.http.HttpField;
import dev.sansio.http.HttpFields;
import dev.sansio.reactive.http.HttpBody;
import dev.sansio.reactive.http.HttpClient;
import dev.sansio.reactive.http.HttpClientBuilder;
import dev.sansio.reactive.http.HttpRequest;
import dev.sansio.reactive.http.HttpResponse;
import dev.sansio.reactive.http.HttpVersions;
import dev.sansio.reactive.http.Proxy;
import dev.sansio.tls.TlsConfig;
import dev.sansio.tool.cli.ClientTrust;
import dev.sansio.tool.cli.Console;
import dev.sansio.tool.cli.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A client of HTTP, whichever version. */
public abstract class ConnectCommand implements Callable<Integer> {

    private static final Duration GOODBYE = Duration.ofSeconds(5);
    private static final int FIRST_ERROR = 400;

    @Parameters(
            index = "0",
            paramLabel = "URL",
            description = "What is asked for, such as http://localhost:8080/; https is TLS.")
    URI url = URI.create("http://localhost/");

    @Option(
            names = "--method",
            paramLabel = "NAME",
            description = "The method; without it GET, or POST if there is content.")
    @Nullable
    String method;

    @Option(
            names = "--field",
            paramLabel = "NAME:VALUE",
            converter = FieldConverter.class,
            description = "A field of the request.")
    List<HttpField> fields = List.of();

    @ArgGroup
    @Nullable
    Given given;

    /** One of them. */
    static final class Given {
        @Option(names = "--text", description = "The content, as it stands here.")
        @Nullable
        String text;

        @Option(names = "--content", paramLabel = "FILE", description = "The content; - for the standard input.")
        @Nullable
        String file;
    }

    @Option(names = "--continue", description = "Sends the content when the server says 100 (Continue).")
    boolean waits;

    @Option(names = "--output", paramLabel = "FILE", description = "Where the content of the response goes.")
    @Nullable
    Path output;

    @Option(
            names = "--follow",
            paramLabel = "MOST",
            defaultValue = "0",
            description = "How many redirections are followed (default: none).")
    int redirections;

    @Option(
            names = "--proxy",
            paramLabel = "URL",
            converter = ProxyConverter.class,
            description = "A proxy: socks5, socks4, socks4a, or http for CONNECT; perhaps with user:password@.")
    @Nullable
    Proxy proxy;

    @Mixin
    ClientTrust trust = new ClientTrust();

    private final Console console;
    private final HttpVersions versions;

    /** A client of these versions. */
    protected ConnectCommand(Console console, HttpVersions versions) {
        this.console = console;
        this.versions = versions;
    }

    @Override
    public final Integer call() throws IOException {
        TlsConfig.Builder policy = trust.policy();
        HttpClientBuilder builder =
                HttpClient.builder().versions(versions).tls(given -> policy).followRedirects(redirections);
        if (proxy != null) {
            builder.proxy(proxy);
        }
        HttpClient client = builder.build();
        try (OutputStream out = output == null ? new Standard(console) : Files.newOutputStream(output)) {
            Integer code =
                    client.exchange(request(), response -> tell(response, out)).block();
            return code == null ? 0 : code;
        } finally {
            client.close().timeout(GOODBYE).onErrorComplete().block();
        }
    }

    private HttpRequest request() throws IOException {
        HttpBody content = content();
        String name = method != null ? method : given == null ? "GET" : "POST";
        HttpRequest request = HttpRequest.of(name, url)
                .fields(HttpFields.of(fields.toArray(HttpField[]::new)))
                .body(content);
        return waits ? request.expectContinue() : request;
    }

    private HttpBody content() throws IOException {
        if (given == null) {
            return HttpBody.EMPTY;
        }
        if (given.text != null) {
            return HttpBody.of(given.text);
        }
        if (given.file == null || given.file.equals("-")) {
            return HttpBody.of(Pieces.of(console.in()));
        }
        Path file = Path.of(given.file);
        if (!Files.isReadable(file)) {
            throw new IOException("there is no file " + file + " that may be read");
        }
        long length = Files.size(file);
        return HttpBody.of(Pieces.of(file, 0, length), length);
    }

    private Mono<Integer> tell(HttpResponse response, OutputStream out) {
        console.err().println(response.version() + " " + response.status());
        tell(response.fields());
        return response.body()
                .publishOn(Schedulers.boundedElastic(), 1)
                .doOnNext(piece -> write(piece, out))
                .then(response.trailers().doOnNext(this::tell))
                .thenReturn(response.status() < FIRST_ERROR ? 0 : 1);
    }

    private void tell(HttpFields told) {
        told.forEach(field -> console.err().println(Text.escaped(field.name() + ": " + field.value())));
    }

    private static void write(ByteBuffer piece, OutputStream out) {
        byte[] bytes = new byte[piece.remaining()];
        piece.get(bytes);
        try {
            out.write(bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The standard output, which stays open. */
    private static final class Standard extends OutputStream {

        private final Console console;

        Standard(Console console) {
            this.console = console;
        }

        @Override
        public void write(int octet) {
            console.out().write(octet);
        }

        @Override
        public void write(byte[] octets, int offset, int length) {
            console.out().write(octets, offset, length);
        }

        @Override
        public void close() {
            console.out().flush();
        }
    }
}
