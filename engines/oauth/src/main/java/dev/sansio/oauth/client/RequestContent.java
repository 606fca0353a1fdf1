package dev.sansio.oauth.client;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpFields;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The content of a request as far as the application has given it: to be sent later, or once more. */
final class RequestContent {

    private final List<ByteBuffer> pieces = new ArrayList<>(1);
    private @Nullable HttpFields trailers;
    private long octets;
    private boolean ended;
    private boolean dropped;

    void add(HttpCommand.SendData data) {
        pieces.add(data.data().duplicate());
        octets += data.data().remaining();
        ended = data.end();
    }

    void add(HttpCommand.SendTrailers last) {
        trailers = last.fields();
        ended = true;
    }

    /** Forgets it; from then on it cannot be sent again. */
    void drop() {
        pieces.clear();
        trailers = null;
        octets = 0;
        dropped = true;
    }

    boolean isDropped() {
        return dropped;
    }

    long octets() {
        return octets;
    }

    /** All of it, and what comes behind it. */
    byte[] with(ByteBuffer last) {
        ByteBuffer all = ByteBuffer.allocate((int) octets + last.remaining());
        pieces.forEach(piece -> all.put(piece.duplicate()));
        return all.put(last.duplicate()).array();
    }

    /** Says it to the carrier; the pieces stay ours. */
    void send(long exchange, Consumer<HttpCommand> carrier) {
        for (int i = 0; i < pieces.size(); i++) {
            boolean last = i == pieces.size() - 1 && ended && trailers == null;
            carrier.accept(new HttpCommand.SendData(exchange, pieces.get(i).duplicate(), last));
        }
        if (trailers != null) {
            carrier.accept(new HttpCommand.SendTrailers(exchange, trailers));
        }
    }
}
