package dev.sansio.tool.http;

import dev.sansio.http.HttpField;
import dev.sansio.http.RequestHead;
import dev.sansio.reactive.http.HttpBody;
import dev.sansio.reactive.http.HttpServerRequest;
import dev.sansio.reactive.http.HttpServerResponse;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import reactor.core.publisher.Mono;

/** What a client has asked, as a text for it. */
final class Mirror {

    private static final long LARGEST = 16L << 20;
    private static final int NOT_FOUND = 404;

    private Mirror() {}

    static Mono<HttpServerResponse> answer(HttpServerRequest request) {
        if (request.head().tunnel() && request.method().equals("CONNECT")) {
            return Mono.just(HttpServerResponse.of(NOT_FOUND));
        }
        return request.bytes(LARGEST)
                .map(content -> HttpServerResponse.ok()
                        .field("content-type", "text/plain; charset=utf-8")
                        .body(HttpBody.of(told(request, content))));
    }

    private static byte[] told(HttpServerRequest request, byte[] content) {
        RequestHead head = request.head();
        StringBuilder text = new StringBuilder();
        text.append(head.method()).append(' ').append(head.path()).append(' ').append(request.version());
        text.append("\nauthority: ").append(head.authority()).append('\n');
        for (HttpField field : head.fields()) {
            text.append(field.name()).append(": ").append(field.value()).append('\n');
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
        if (content.length > 0) {
            whole.write('\n');
            whole.writeBytes(content);
        }
        return whole.toByteArray();
    }
}
