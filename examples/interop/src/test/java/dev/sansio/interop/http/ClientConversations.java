package dev.sansio.interop.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.http.HttpError;
import org.junit.jupiter.api.Test;

/** What our client says to every server of the {@link Site}, in any version. */
abstract class ClientConversations {

    /** A new connection to the server. */
    abstract Line connect();

    @Test
    void aPage() {
        try (Line line = connect()) {
            Exchange page = line.get("/index.html");
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text()).isEqualTo(Site.TEXT);
            assertThat(page.field("content-length")).isEqualTo("13");
        }
    }

    @Test
    void headHasNoContentAndTheConnectionGoesOn() {
        try (Line line = connect()) {
            for (int i = 0; i < 2; i++) {
                Exchange head = line.request("HEAD", "/big.bin");
                assertThat(head.status()).isEqualTo(200);
                assertThat(head.field("content-length")).isEqualTo("" + Octets.LENGTH);
                assertThat(head.body()).isEmpty();
            }
            assertThat(line.get("/index.html").text()).isEqualTo(Site.TEXT);
        }
    }

    @Test
    void whatIsMissing() {
        try (Line line = connect()) {
            Exchange missing = line.get("/none");
            assertThat(missing.status()).isEqualTo(404);
            missing.body();
            assertThat(line.get("/index.html").status()).isEqualTo(200);
        }
    }

    @Test
    void tenMillionOctets() {
        try (Line line = connect()) {
            Exchange big = line.get("/big.bin");
            assertThat(big.status()).isEqualTo(200);
            Octets.same(big.body(), Octets.all());
        }
    }

    @Test
    void ranges() {
        try (Line line = connect()) {
            Exchange middle = line.get("/big.bin", "range", "bytes=5000000-5999999");
            assertThat(middle.status()).isEqualTo(206);
            assertThat(middle.field("content-range")).isEqualTo("bytes 5000000-5999999/10000000");
            Octets.same(middle.body(), Octets.range(5_000_000, 6_000_000));
            Exchange last = line.get("/big.bin", "range", "bytes=-7");
            assertThat(last.status()).isEqualTo(206);
            Octets.same(last.body(), Octets.range(Octets.LENGTH - 7, Octets.LENGTH));
            Exchange behind = line.get("/big.bin", "range", "bytes=10000000-");
            assertThat(behind.status()).isEqualTo(416);
            behind.body();
        }
    }

    @Test
    void whatHasNotChangedHasNoContent() {
        try (Line line = connect()) {
            Exchange page = line.get("/index.html");
            page.body();
            Exchange again = line.get("/index.html", "if-modified-since", page.field("last-modified"));
            assertThat(again.status()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(line.get("/index.html").text()).isEqualTo(Site.TEXT);
        }
    }

    @Test
    void aHundredRequestsInTurn() {
        try (Line line = connect()) {
            for (int i = 0; i < 100; i++) {
                assertThat(line.get("/index.html?" + i).text()).isEqualTo(Site.TEXT);
            }
            assertThat(line.told()).isEmpty();
        }
    }

    @Test
    void contentOfKnownLength() {
        try (Line line = connect()) {
            Exchange put = line.begin("PUT", "/upload/known", "content-length", "" + Octets.LENGTH)
                    .send(Octets.pieces(0, Octets.LENGTH))
                    .end();
            assertThat(put.status()).isBetween(200, 204);
            put.body();
            Octets.same(line.get("/upload/known").body(), Octets.all());
        }
    }

    @Test
    void contentOfUnknownLength() {
        try (Line line = connect()) {
            Exchange put = line.begin("PUT", "/upload/unknown")
                    .send(Octets.pieces(0, Octets.LENGTH))
                    .end();
            assertThat(put.status()).isBetween(200, 204);
            put.body();
            Octets.same(line.get("/upload/unknown").body(), Octets.all());
        }
    }

    @Test
    void contentThatWaitsForItsPermission() {
        try (Line line = connect()) {
            Exchange put =
                    line.begin("PUT", "/upload/permitted", "expect", "100-continue", "content-length", "1000000");
            assertThat(put.first().status()).isEqualTo(100);
            put.send(Octets.range(0, 1_000_000)).end();
            assertThat(put.status()).isBetween(200, 204);
            put.body();
            Octets.same(line.get("/upload/permitted").body(), Octets.range(0, 1_000_000));
        }
    }

    @Test
    void contentThatIsNotPermitted() {
        try (Line line = connect()) {
            Exchange put = line.begin("PUT", "/small/x", "expect", "100-continue", "content-length", "10000000");
            assertThat(put.first().status()).isEqualTo(413);
        }
    }

    @Test
    void theResponseComesBeforeTheRequestHasEnded() {
        try (Line line = connect()) {
            Exchange put =
                    line.begin("PUT", "/small/x", "content-length", "10000000").offer(Octets.range(0, 2000));
            assertThat(put.status()).isEqualTo(413);
            assertThat(put.stopped().code()).isEqualTo(HttpError.Code.NO_ERROR);
            put.body();
        }
    }
}
