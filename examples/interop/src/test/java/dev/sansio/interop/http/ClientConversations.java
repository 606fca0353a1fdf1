package dev.sansio.interop.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.http.HttpEvent;
import org.junit.jupiter.api.Test;

/** What our client says to every server of the {@link Site}, in any version. */
abstract class ClientConversations {

    /** A new connection to the server. */
    public abstract Line connect();

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
            assertThat(line.told()).doesNotHaveAnyElementsOfTypes(HttpEvent.Draining.class);
        }
    }
}
