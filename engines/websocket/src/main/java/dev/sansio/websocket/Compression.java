package dev.sansio.websocket;

import org.jspecify.annotations.Nullable;

/** What one end compresses and decompresses with; neither, if that was not agreed on. */
final class Compression {

    final @Nullable Inflation inflation;
    final @Nullable Deflation deflation;

    Compression(@Nullable PerMessageDeflate agreed, boolean client, int level) {
        if (agreed == null) {
            inflation = null;
            deflation = null;
            return;
        }
        boolean serverKeeps = !agreed.serverNoContextTakeover();
        boolean clientKeeps = !agreed.clientNoContextTakeover();
        int serverBits = agreed.serverMaxWindowBits();
        int clientBits = agreed.clientMaxWindowBits();
        inflation = client ? new Inflation(serverKeeps, serverBits) : new Inflation(clientKeeps, clientBits);
        deflation =
                client ? new Deflation(clientKeeps, clientBits, level) : new Deflation(serverKeeps, serverBits, level);
    }

    /** Gives back what the next message does not need. */
    void release() {
        if (inflation != null) {
            inflation.release();
        }
        if (deflation != null) {
            deflation.release();
        }
    }

    /** Gives everything back, for good. */
    void end() {
        release();
        if (inflation != null) {
            inflation.end();
        }
    }
}
