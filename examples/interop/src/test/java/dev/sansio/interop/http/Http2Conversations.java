package dev.sansio.interop.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http2.Http2Command;
import dev.sansio.http2.Http2Event;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What our client says to every server of the {@link Site} in HTTP/2. */
abstract class Http2Conversations extends ClientConversations {

    @Test
    void settingsAndPingAreAnswered() {
        try (Line line = connect()) {
            assertThat(line.get("/index.html").status()).isEqualTo(200);
            line.next(Http2Event.SettingsReceived.class);
            line.next(Http2Event.SettingsAcknowledged.class);
            line.send(new Http2Command.SendPing(0x0123_4567_89AB_CDEFL));
            assertThat(line.next(Http2Event.PingAcknowledged.class).data()).isEqualTo(0x0123_4567_89AB_CDEFL);
        }
    }

    @Test
    void aThousandRequestsAtOnce() {
        try (Line line = connect()) {
            List<Exchange> all = line.getAll(1000, "/index.html");
            for (Exchange one : all) {
                assertThat(one.text()).isEqualTo(Site.TEXT);
            }
        }
    }

    @Test
    void fiftyMillionOctetsOfFiveExchanges() {
        try (Line line = connect()) {
            List<Exchange> all = line.getAll(5, "/big.bin");
            for (Exchange one : all) {
                Octets.same(one.body(), Octets.all());
            }
        }
    }

    @Test
    void anExchangeThatIsAborted() {
        try (Line line = connect()) {
            Exchange aborted = line.get("/big.bin");
            assertThat(aborted.status()).isEqualTo(200);
            line.send(new HttpCommand.Abort(aborted.number(), HttpError.Code.CANCEL));
            Octets.same(line.get("/big.bin").body(), Octets.all());
        }
    }

    @Test
    void whatIsOpenEndsBeforeTheConnection() {
        try (Line line = connect()) {
            List<Exchange> all = line.getAll(3, "/big.bin");
            line.send(new HttpCommand.Drain());
            assertThat(line.get("/index.html").fails()).isTrue();
            for (Exchange one : all) {
                Octets.same(one.body(), Octets.all());
            }
            assertThat(line.ended()).isEqualTo(Line.WELL);
        }
    }
}
