package dev.sansio.reactive.smtp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/**
 * The content of a mail: headers, an empty line and a body, lines ended by CR LF.
 *
 * @param bytes the bytes, in pieces of any length; subscribed when the server waits for them, at most once for each try
 * @param size how many bytes there are, or -1 if that is not known; told to servers that offer SIZE
 * @param eightBit whether there are bytes above 127
 */
public record MailContent(Flux<ByteBuffer> bytes, long size, boolean eightBit) {

    /** Content in memory. */
    public static MailContent of(byte[] content) {
        boolean eightBit = false;
        for (byte b : content) {
            eightBit |= b < 0;
        }
        return new MailContent(Flux.defer(() -> Flux.just(ByteBuffer.wrap(content))), content.length, eightBit);
    }

    /** Content in memory, as UTF-8. */
    public static MailContent of(String content) {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    /** Content that streams, of unknown length and perhaps with bytes above 127. */
    public static MailContent of(Publisher<ByteBuffer> content) {
        return new MailContent(Flux.from(content), -1, true);
    }
}
