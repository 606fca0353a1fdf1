package dev.sansio.http.multipart;

import dev.sansio.core.SessionFailedException;
import dev.sansio.testkit.Octets;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What tests say of multipart content. */
final class Parts {

    static final Boundary B = new Boundary("b");

    private Parts() {}

    /** What a decoder tells in short: heads, contents, and how it ended. */
    static List<String> decoded(MultipartDecoder decoder, String input) {
        return decoded(decoder, Octets.of(input).toArray(), Integer.MAX_VALUE);
    }

    static List<String> decoded(MultipartDecoder decoder, byte[] input, int piece) {
        List<String> told = new ArrayList<>();
        StringBuilder content = new StringBuilder();
        decoder.advance(0);
        try {
            for (int at = 0; at < input.length; at += Math.min(piece, input.length)) {
                byte[] part = Arrays.copyOfRange(input, at, (int) Math.min(input.length, (long) at + piece));
                decoder.receive(ByteBuffer.wrap(part), 0);
                drain(decoder, told, content);
            }
            decoder.eof(0);
            drain(decoder, told, content);
        } catch (SessionFailedException failed) {
            if (content.length() > 0) {
                told.add(content.toString());
            }
            told.add("! " + failed.code());
        }
        return told;
    }

    private static void drain(MultipartDecoder decoder, List<String> told, StringBuilder content) {
        for (MultipartEvent event = decoder.poll(); event != null; event = decoder.poll()) {
            if (event instanceof MultipartEvent.PartBegan part) {
                told.add("part " + (part.name() == null ? part.fields() : part.name())
                        + (part.filename() == null ? "" : " of " + part.filename()));
            } else if (event instanceof MultipartEvent.PartData data) {
                content.append(Octets.of(data.data()).toText());
            } else if (event instanceof MultipartEvent.PartEnded) {
                told.add(content.toString());
                content.setLength(0);
            } else {
                told.add("completed");
            }
        }
    }

    static List<String> form(String input) {
        return decoded(MultipartDecoder.formData(B, MultipartLimits.DEFAULT), input);
    }

    static List<String> mixed(String input) {
        return decoded(MultipartDecoder.mixed(B, MultipartLimits.DEFAULT), input);
    }

    static List<String> mixed(MultipartLimits limits, String input) {
        return decoded(MultipartDecoder.mixed(B, limits), input);
    }

    /** Neighbouring pieces of content as one. */
    static @Nullable MultipartEvent merge(MultipartEvent first, MultipartEvent second) {
        if (first instanceof MultipartEvent.PartData one && second instanceof MultipartEvent.PartData other) {
            return new MultipartEvent.PartData(Octets.concat(List.of(Octets.of(one.data()), Octets.of(other.data())))
                    .toBuffer());
        }
        return null;
    }

    /** All bytes that an encoder writes for commands. */
    static Octets encoded(MultipartEncoder encoder, MultipartCommand... commands) {
        List<Octets> written = new ArrayList<>();
        encoder.advance(0);
        for (MultipartCommand command : commands) {
            encoder.send(command, 0);
        }
        for (ByteBuffer bytes = encoder.transmit(); bytes != null; bytes = encoder.transmit()) {
            written.add(Octets.of(bytes));
        }
        return Octets.concat(written);
    }
}
