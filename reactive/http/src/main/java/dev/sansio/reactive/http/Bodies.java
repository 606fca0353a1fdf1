package dev.sansio.reactive.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
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

    /** The charset that a content type names, or another if it names none that is known. */
    static Charset charset(@Nullable String contentType, Charset otherwise) {
        int at = contentType == null ? -1 : contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (contentType == null || at < 0) {
            return otherwise;
        }
        String name = contentType.substring(at + 8);
        int end = name.indexOf(';');
        try {
            return Charset.forName(
                    (end < 0 ? name : name.substring(0, end)).replace("\"", "").trim());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return otherwise;
        }
    }
}
