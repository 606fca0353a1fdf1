package dev.sansio.tls;

import dev.sansio.core.Carrier;
import dev.sansio.core.StreamEngine;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** TLS as the carrier of another protocol. */
final class TlsCarrier implements Carrier<TlsCommand, TlsEvent> {

    private final TlsEngine engine;

    TlsCarrier(TlsEngine engine) {
        this.engine = engine;
    }

    @Override
    public StreamEngine<TlsCommand, TlsEvent> engine() {
        return engine;
    }

    @Override
    public @Nullable ByteBuffer payload(TlsEvent event) {
        return event instanceof TlsEvent.Received ? ((TlsEvent.Received) event).payload() : null;
    }

    @Override
    public boolean ends(TlsEvent event) {
        return event instanceof TlsEvent.Ended;
    }

    @Override
    public TlsCommand write(ByteBuffer bytes) {
        return new TlsCommand.Write(bytes);
    }

    @Override
    public TlsCommand finish() {
        return new TlsCommand.Finish();
    }
}
