package dev.sansio.tool.http;

import dev.sansio.http.HttpDate;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.conditional.Precondition;
import dev.sansio.http.conditional.Preconditions;
import dev.sansio.http.conditional.Validators;
import dev.sansio.http.range.ByteRanges;
import dev.sansio.http.range.ContentRange;
import dev.sansio.reactive.http.HttpBody;
import dev.sansio.reactive.http.HttpServerRequest;
import dev.sansio.reactive.http.HttpServerResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Files of a folder, and nothing outside of it. */
final class Folder {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "txt", "text/plain; charset=utf-8",
            "md", "text/markdown; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "json", "application/json",
            "png", "image/png",
            "jpg", "image/jpeg",
            "svg", "image/svg+xml");

    private final Path root;

    Folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + folder);
        }
        this.root = folder.toRealPath();
    }

    Mono<HttpServerResponse> answer(HttpServerRequest request) {
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
            return Mono.just(HttpServerResponse.of(405).field("allow", "GET, HEAD"));
        }
        return Mono.fromCallable(() -> file(request)).subscribeOn(Schedulers.boundedElastic());
    }

    private HttpServerResponse file(HttpServerRequest request) throws IOException {
        try {
            Path file = find(request.path());
            return file == null ? HttpServerResponse.of(404) : content(request, file);
        } catch (URISyntaxException | InvalidPathException none) {
            return HttpServerResponse.of(400);
        }
    }

    private @Nullable Path find(String target) throws IOException, URISyntaxException {
        String path = new URI(target.startsWith("//") ? "/." + target : target).getPath();
        if (path == null || !path.startsWith("/")) {
            return null;
        }
        try {
            Path named = root.resolve(path.substring(1)).toRealPath();
            Path file = Files.isDirectory(named) ? named.resolve("index.html").toRealPath() : named;
            return file.startsWith(root) && Files.isRegularFile(file) ? file : null;
        } catch (NoSuchFileException missing) {
            return null;
        }
    }

    private static HttpServerResponse content(HttpServerRequest request, Path file) throws IOException {
        Validators validators =
                new Validators(null, Files.getLastModifiedTime(file).toInstant());
        HttpFields fields = HttpFields.of(
                "content-type", type(file),
                "accept-ranges", "bytes",
                "last-modified", HttpDate.format(modified(validators)));
        Precondition precondition = Preconditions.evaluate(request.head(), validators, Instant.now());
        if (precondition != Precondition.PROCEED) {
            return HttpServerResponse.of(precondition.status()).fields(fields);
        }
        long length = Files.size(file);
        ByteRanges asked = request.method().equals("GET") ? asked(request) : null;
        if (asked == null) {
            return HttpServerResponse.ok().fields(fields).body(HttpBody.of(Pieces.of(file, 0, length), length));
        }
        ContentRange range = asked.ranges().get(0).of(length);
        if (range == null) {
            return HttpServerResponse.of(416)
                    .field("content-range", ContentRange.unsatisfied(length).toString());
        }
        long part = range.last() - range.first() + 1;
        return HttpServerResponse.of(206)
                .fields(fields)
                .field("content-range", range.toString())
                .body(HttpBody.of(Pieces.of(file, range.first(), part), part));
    }

    private static Instant modified(Validators validators) {
        Instant modified = validators.lastModified();
        return modified == null ? Instant.EPOCH : modified;
    }

    /** One range, if nothing else is asked for; whoever wants more gets all. */
    private static @Nullable ByteRanges asked(HttpServerRequest request) {
        String value = request.field(HttpNames.RANGE);
        try {
            return value == null || request.field("if-range") != null ? null : ByteRanges.parse(value, 1);
        } catch (MalformedFieldException none) {
            return null;
        }
    }

    private static String type(Path file) {
        String name = file.toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }
}
