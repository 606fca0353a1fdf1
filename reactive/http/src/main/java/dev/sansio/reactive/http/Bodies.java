package dev.sansio.reactive.http;

import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.content.MediaType;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Content as a whole. */
final class Bodies {

    private Bodies() {}

    static Mono<byte[]> collect(Flux<ByteBuffer> body, long limit) {
        return body.<ByteArrayOutputStream>reduceWith(ByteArrayOutputStream::new, (all, piece) -> {
                    if (all.size() + (long) piece.remaining() > limit) {
                        throw new HttpException.TooLarge(limit);
                    }
                    byte[] bytes = new byte[piece.remaining()];
                    piece.get(bytes);
                    all.writeBytes(bytes);
                    return all;
                })
                .map(ByteArrayOutputStream::toByteArray);
    }

    /** Content as text, in the charset that its type names, or UTF-8. */
    static String text(byte[] content, @Nullable String contentType) {
        return new String(content, charset(contentType));
    }

    private static Charset charset(@Nullable String contentType) {
        if (contentType == null) {
            return StandardCharsets.UTF_8;
        }
        try {
            return MediaType.parse(contentType).charset(StandardCharsets.UTF_8);
        } catch (MalformedFieldException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
