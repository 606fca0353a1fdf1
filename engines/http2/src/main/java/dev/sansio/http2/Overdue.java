package dev.sansio.http2;

import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;

/** What happens when the peer was waited for long enough. */
final class Overdue {

    private final Connection connection;

    Overdue(Connection connection) {
        this.connection = connection;
    }

    /** Does all that is due; afterwards every deadline lies in the future. */
    void act(long now) {
        Waits waits = connection.waits;
        for (Waits.For what = waits.due(now); what != null; what = waits.due(now)) {
            switch (what) {
                case SETTINGS ->
                    throw ConnectionFault.timeout(HttpError.Code.SETTINGS_TIMEOUT, "settings were not acknowledged");
                case HEAD -> throw ConnectionFault.timeout(HttpError.Code.TIMEOUT, "a head or frame did not end");
                case ANSWER -> throw ConnectionFault.timeout(HttpError.Code.TIMEOUT, "a PING was not answered");
                case IDLE -> connection.goodbye.drain();
                case DRAIN -> connection.goodbye.last();
                case KEEP_ALIVE -> {
                    connection.pings.keepAlive();
                    waits.begin(Waits.For.ANSWER, now); // any input is one, and waits for the next silence
                }
            }
        }
        Stalls stalls = connection.outbound.stalls();
        for (Stream stream = stalls.due(now); stream != null; stream = stalls.due(now)) {
            stalled(stream);
        }
    }

    private void stalled(Stream stream) {
        HttpError.Code code = HttpError.Code.TIMEOUT;
        boolean tell = !stream.over;
        connection.streams.reset(stream, code.http2());
        if (tell) {
            HttpError error = new HttpError(code, code.http2(), "the peer's window stayed closed");
            connection.emit(new HttpEvent.ExchangeFailed(stream.exchange, error, HttpEvent.By.PEER_RESET));
        }
    }
}
