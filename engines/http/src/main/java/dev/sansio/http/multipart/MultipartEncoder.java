package dev.sansio.http.multipart;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.SingleChannelEngine;
import dev.sansio.http.HttpField;
import dev.sansio.http.HttpFields;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes multipart content (RFC 2046 5.1, RFC 7578). It tells no events, and fails if it is given input. */
public final class MultipartEncoder extends SingleChannelEngine<MultipartCommand, Void> {

    private final Delimiter delimiter;
    private boolean first = true;
    private boolean inPart;
    /** How much of the delimiter the content of the part ends with. */
    private int matched;

    /** An encoder whose parts are separated so; {@link Boundary#random} makes a boundary that no content has. */
    public MultipartEncoder(Boundary boundary) {
        super(Phase.OPEN);
        this.delimiter = new Delimiter(boundary);
    }

    @Override
    protected void accept(MultipartCommand command) {
        if (command instanceof MultipartCommand.BeginPart begin) {
            require(!inPart, "a part begins when the one before has ended");
            begin(begin.fields());
        } else if (command instanceof MultipartCommand.WriteData write) {
            require(inPart, "data is written in a part");
            int behind = delimiter.watch(write.data(), matched);
            require(behind != Delimiter.FOUND, "the content has the boundary in it");
            matched = behind;
            out.link(write.data());
        } else if (command instanceof MultipartCommand.EndPart) {
            require(inPart, "no part has begun");
            inPart = false;
        } else {
            require(!inPart, "a part has not ended");
            delimiter();
            out.ascii("--\r\n");
            enter(Phase.CLOSED);
        }
    }

    private static void require(boolean fulfilled, String otherwise) {
        if (!fulfilled) {
            throw new CommandRejectedException(otherwise);
        }
    }

    private void begin(HttpFields fields) {
        delimiter();
        out.ascii("\r\n");
        for (HttpField field : fields) {
            out.ascii(spelled(field.name())).ascii(": ");
            out.put(field.value().getBytes(StandardCharsets.ISO_8859_1)).ascii("\r\n");
        }
        out.ascii("\r\n");
        inPart = true;
        matched = Delimiter.LINE_END;
    }

    private void delimiter() {
        int from = first ? Delimiter.LINE_END : 0;
        out.put(delimiter.octets(), from, delimiter.length() - from);
        first = false;
    }

    /** Each word with a capital, as everybody writes it and some expect it, although case does not count. */
    private static String spelled(String name) {
        StringBuilder spelled = new StringBuilder(name);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'a' && c <= 'z' && (i == 0 || name.charAt(i - 1) == '-')) {
                spelled.setCharAt(i, (char) (c - 32));
            }
        }
        return spelled.toString();
    }

    @Override
    protected @Nullable Void parse() {
        if (!in.isEmpty()) {
            throw new SessionFailedException("unexpected", "an encoder takes no input");
        }
        return null;
    }

    /** Nothing was to come. */
    @Override
    protected void ended() {}
}
