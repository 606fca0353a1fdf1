package dev.sansio.tool.http;

import dev.sansio.http.HttpField;
import dev.sansio.reactive.http.HttpServer;
import dev.sansio.reactive.http.HttpServerBuilder;
import dev.sansio.reactive.http.HttpServerRequest;
import dev.sansio.reactive.http.HttpServerResponse;
import dev.sansio.reactive.http.HttpVersions;
import dev.sansio.tls.TlsConfig;
import dev.sansio.tool.cli.Console;
import dev.sansio.tool.cli.Failures;
import dev.sansio.tool.cli.ServerIdentity;
import dev.sansio.tool.cli.Serving;
import dev.sansio.tool.cli.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import reactor.core.publisher.Mono;

/** A server of HTTP, whichever version. */
public abstract class ServeCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "The folder whose files are served; links that lead out of it are not followed.")
    @Nullable
    Path folder;

    @Mixin
    Serving serving = new Serving();

    @Option(names = "--tls", description = "Speaks TLS (https).")
    boolean secure;

    @Mixin
    ServerIdentity identity = new ServerIdentity();

    @Option(names = "--print", description = "Prints the fields of each request too.")
    boolean print;

    private final Console console;
    private final String name;
    private final HttpVersions versions;

    /** A server that is called so, of these versions. */
    protected ServeCommand(Console console, String name, HttpVersions versions) {
        this.console = console;
        this.name = name;
        this.versions = versions;
    }

    @Override
    public final Integer call() throws IOException {
        HttpServerBuilder server = HttpServer.builder()
                .listener(serving.listener(console))
                .versions(versions)
                .faults(this::tell);
        if (secure) {
            server.tls(TlsConfig.server(identity.credentials()));
        }
        Folder files = folder == null ? null : new Folder(folder);
        String what = name + (secure ? " with TLS" : "") + (files == null ? " mirror" : " of " + folder);
        HttpServer built = server.handler(request -> answer(request, files)).build();
        return serving.serve(console, what, built::bind);
    }

    private Mono<HttpServerResponse> answer(HttpServerRequest request, @Nullable Folder files) {
        StringBuilder told = new StringBuilder();
        told.append(Text.escaped(request.method() + " " + target(request)))
                .append(" by ")
                .append(request.version());
        if (print) {
            for (HttpField field : request.fields()) {
                told.append(System.lineSeparator()).append("  ").append(Text.escaped(field.toString()));
            }
        }
        Mono<HttpServerResponse> response = files == null ? Mirror.answer(request) : files.answer(request);
        return response.doOnNext(answer ->
                        told.append(System.lineSeparator()).append("answered ").append(answer.status()))
                .doFinally(end -> console.out().println(told));
    }

    private static String target(HttpServerRequest request) {
        return request.path().isEmpty() ? String.valueOf(request.head().authority()) : request.path();
    }

    private void tell(Throwable fault) {
        console.out().println("failed: " + Failures.told(fault));
    }
}
