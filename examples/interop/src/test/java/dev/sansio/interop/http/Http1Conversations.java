package dev.sansio.interop.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http1.Http1Limits;
import dev.sansio.http1.Http1Options;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What our client says to every server of the {@link Site} in HTTP/1.1. */
abstract class Http1Conversations extends ClientConversations implements OriginConversations {

    abstract int port();

    @Override
    public Line connect() {
        return Line.http1(port());
    }

    @Test
    void aServerThatWantsNoMoreSaysSo() {
        try (Line line = connect()) {
            Exchange put = line.begin("PUT", "/small/x", "content-length", "10000000");
            assertThat(put.stopped().code()).isEqualTo(HttpError.Code.NO_ERROR);
            assertThat(put.status()).isEqualTo(413);
            put.body();
            assertThat(line.ended()).isEqualTo(Line.WELL);
        }
    }

    private Line connect(Http1Limits limits) {
        return Line.http1(port(), Http1Options.client().withLimits(limits));
    }

    @Test
    void requestsThatDoNotWaitForResponses() {
        try (Line line = connect(Http1Limits.DEFAULTS.withPipelined(20))) {
            List<Exchange> all = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                all.add(i % 2 == 0 ? line.get("/index.html") : line.get("/big.bin", "range", "bytes=" + i + "-50000"));
            }
            for (int i = 0; i < 20; i++) {
                Octets.same(all.get(i).body(), i % 2 == 0 ? Site.TEXT.getBytes() : Octets.range(i, 50_001));
            }
        }
    }

    @Test
    void theLastRequestSaysSo() {
        try (Line line = connect(Http1Limits.DEFAULTS.withRequests(2))) {
            assertThat(line.get("/index.html").text()).isEqualTo(Site.TEXT);
            assertThat(line.get("/index.html").text()).isEqualTo(Site.TEXT);
            assertThat(line.ended()).isEqualTo(Line.WELL);
            assertThat(line.told()).hasSize(1).first().isInstanceOf(HttpEvent.Draining.class);
        }
    }

    @Test
    void anUpgradeThatIsNotWanted() {
        try (Line line = connect()) {
            RequestHead head = line.head("GET", "/index.html");
            Exchange refused = line.open(
                    new RequestHead("GET", "http", head.authority(), head.path(), "websocket", HttpFields.EMPTY), true);
            assertThat(refused.status()).isEqualTo(200);
            assertThat(refused.text()).isEqualTo(Site.TEXT);
            assertThat(line.get("/index.html").text()).isEqualTo(Site.TEXT);
        }
    }
}
