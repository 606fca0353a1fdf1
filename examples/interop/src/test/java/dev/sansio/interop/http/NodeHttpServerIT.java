package dev.sansio.interop.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.interop.Program;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Our client and the http of Node.js. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NodeHttpServerIT extends Http1Conversations {

    private Program server;
    private int port;

    @BeforeAll
    void serve() {
        server = Node.run("http_server.mjs", Site.ROOT);
        port = Node.port(server);
    }

    @AfterAll
    void end() {
        server.close();
    }

    @Override
    int port() {
        return port;
    }

    @Test
    void interimResponses() {
        try (Line line = connect()) {
            Exchange hints = line.get("/hints");
            assertThat(hints.text()).isEqualTo("after hints");
            assertThat(hints.informations()).extracting(head -> head.status()).containsExactly(103, 102);
            assertThat(hints.informations().get(0).fields().first("link"))
                    .isEqualTo("</style.css>; rel=preload; as=style");
        }
    }

    @Test
    void trailers() {
        try (Line line = connect()) {
            Exchange response = line.get("/trailers");
            assertThat(response.text()).isEqualTo("with trailers");
            assertThat(response.trailers().first("checksum")).isEqualTo("abc");
            assertThat(line.get("/index.html").text()).isEqualTo(Site.TEXT);
        }
    }

    @Test
    void trailersOfBothAndContentThereAndBackAtOnce() {
        try (Line line = connect()) {
            Exchange echo = line.begin("POST", "/echo", "trailer", "x-sum")
                    .send(Octets.pieces(0, Octets.LENGTH))
                    .end(HttpFields.of("x-sum", "a;b"));
            Octets.same(echo.body(), Octets.all());
            assertThat(echo.trailers().first("x-names")).isEqualTo("{\"x-sum\":\"a;b\"}");
        }
    }

    @Test
    void anUpgradeThatIsWanted() {
        int shouting = Integer.parseInt(server.await("^shouting on (\\d+)$").group(1));
        try (Line line = Line.http1(shouting)) {
            Exchange shout =
                    line.open(new RequestHead("GET", "http", "localhost", "/", "shout", HttpFields.EMPTY), true);
            assertThat(shout.status()).isEqualTo(101);
            shout.send("hello\n").end();
            assertThat(shout.text()).isEqualTo("yes?\nHELLO\nbye\n");
            assertThat(line.ended()).isEqualTo(Line.WELL);
        }
    }

    @Test
    void aConnectionThatIsCutWithinContentIsNoEnd() {
        try (Line line = connect()) {
            Exchange cut = line.get("/reset");
            assertThat(cut.status()).isEqualTo(200);
            assertThat(cut.failed().by()).isEqualTo(HttpEvent.By.CONNECTION);
            assertThat(line.ended()).isNotEqualTo(Line.WELL);
        }
    }

    @Test
    void allThatIsAFieldIsUnderstood() {
        char[] printable = new char[95];
        Arrays.setAll(new int[95], i -> printable[i] = (char) (' ' + i));
        String value = "x" + new String(printable) + "x";
        try (Line line = connect()) {
            assertThat(line.get("/index.html", "x-all", value, "x-empty", "", "x-twice", "1", "x-twice", "2")
                            .text())
                    .isEqualTo(Site.TEXT);
        }
    }
}
