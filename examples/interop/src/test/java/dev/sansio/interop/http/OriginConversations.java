package dev.sansio.interop.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What our client says to servers that know ranges, and take content at {@code /upload/}, in any version. */
interface OriginConversations {

    /** A new connection to the server. */
    Line connect();

    @Test
    default void ranges() {
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
    default void contentOfKnownLength() {
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
    default void contentOfUnknownLength() {
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
    default void contentThatWaitsForItsPermission() {
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
    default void contentThatIsNotPermitted() {
        try (Line line = connect()) {
            Exchange put = line.begin("PUT", "/small/x", "expect", "100-continue", "content-length", "10000000");
            assertThat(put.first().status()).isEqualTo(413);
        }
    }

    @Test
    default void theResponseComesBeforeTheRequestHasEnded() {
        try (Line line = connect()) {
            Exchange put =
                    line.begin("PUT", "/small/x", "content-length", "10000000").offer(Octets.range(0, 2000));
            assertThat(put.status()).isEqualTo(413);
            put.body();
        }
    }
}
