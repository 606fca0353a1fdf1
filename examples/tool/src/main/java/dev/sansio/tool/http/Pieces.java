package dev.sansio.tool.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Bytes of a stream, as they are asked for. */
final class Pieces {

    private static final int PIECE = 64 << 10;

    private Pieces() {}

    /** A part of a file. */
    static Flux<ByteBuffer> of(Path file, long from, long length) {
        return of(
                () -> {
                    FileChannel channel = FileChannel.open(file);
                    return Channels.newInputStream(channel.position(from));
                },
                length);
    }

    /** What is left of a stream that is not ours to close. */
    static Flux<ByteBuffer> of(InputStream in) {
        return read(in, Long.MAX_VALUE).subscribeOn(Schedulers.boundedElastic());
    }

    private static Flux<ByteBuffer> of(Callable<InputStream> open, long length) {
        return Flux.using(open, in -> read(in, length), Pieces::close).subscribeOn(Schedulers.boundedElastic());
    }

    private static Flux<ByteBuffer> read(InputStream in, long length) {
        return Flux.generate(() -> length, (left, sink) -> {
            try {
                byte[] piece = left == 0 ? new byte[0] : in.readNBytes((int) Math.min(PIECE, left));
                if (piece.length == 0) {
                    sink.complete();
                } else {
                    sink.next(ByteBuffer.wrap(piece));
                }
                return left - piece.length;
            } catch (IOException unreadable) {
                sink.error(unreadable);
                return left;
            }
        });
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
