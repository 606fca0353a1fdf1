package dev.sansio.reactive.matrix;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/**
 * A download that has begun.
 *
 * @param contentType what the uploader said; not to be trusted
 * @param filename what the uploader said, without any folder; null for none
 * @param length octets; -1 if nobody knows
 * @param content for one subscriber, as fast as it takes them; subscribe to it, and cancel to stop
 */
public record Download(
        @Nullable String contentType, @Nullable String filename, long length, Flux<ByteBuffer> content) {}
