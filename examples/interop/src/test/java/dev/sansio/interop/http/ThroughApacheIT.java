package dev.sansio.interop.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.core.StreamEngine;
import dev.sansio.core.Switch;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http1.Http1ClientEngine;
import dev.sansio.http1.Http1Options;
import dev.sansio.http1.HttpConnect;
import dev.sansio.http1.HttpConnectEvent;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** apache2 as a proxy between our client and our server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThroughApacheIT {

    private OurServer server;
    private Apache proxy;
    private String target;

    @BeforeAll
    void serve() {
        server = OurServer.http1();
        target = "127.0.0.1:" + server.port();
        proxy = new Apache(
                List.of("proxy", "proxy_http", "proxy_connect"),
                "ProxyRequests On\nProxyVia On\nAllowCONNECT " + server.port() + "\n");
    }

    @AfterAll
    void end() {
        proxy.close();
        server.close();
    }

    @Test
    void targetsInAbsoluteForm() {
        try (Line line = Line.http1(proxy.port(), Http1Options.client().withAbsoluteForm(true))) {
            RequestHead head = RequestHead.get("http", target, "/asked?x", HttpFields.EMPTY);
            for (int i = 0; i < 3; i++) {
                assertThat(line.open(head, true).text())
                        .startsWith("GET /asked?x\nauthority: " + target + "\n")
                        .contains("via: 1.1 ");
            }
        }
    }

    @Test
    void aTunnelBeforeTheConnection() {
        try (Line line = Line.connect(proxy.port(), () -> through(target))) {
            assertThat(line.ready().how()).isInstanceOf(HttpConnectEvent.Established.class);
            Octets.same(
                    line.open(RequestHead.get("http", target, "/big", HttpFields.EMPTY), true)
                            .body(),
                    Octets.all());
            assertThat(line.get("/").text()).isEqualTo(Site.TEXT);
        }
    }

    @Test
    void aTunnelThatIsAnExchange() {
        try (Line line = Line.http1(proxy.port())) {
            Exchange tunnel = line.open(RequestHead.connect(target, HttpFields.EMPTY), true);
            assertThat(tunnel.status()).isEqualTo(200);
            tunnel.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            assertThat(tunnel.text()).startsWith("HTTP/1.1 200 ").endsWith(Site.TEXT);
        }
    }

    @Test
    void aTunnelThatIsRefused() {
        try (Line line = Line.connect(proxy.port(), () -> through("127.0.0.1:1"))) {
            assertThat(line.ended()).isEqualTo("connect-refused: the proxy answers 403");
        }
        try (Line line = Line.http1(proxy.port())) {
            Exchange refused = line.open(RequestHead.connect("127.0.0.1:1", HttpFields.EMPTY), true);
            assertThat(refused.status()).isEqualTo(403);
            refused.body();
        }
    }

    private static StreamEngine<HttpCommand, HttpEvent> through(String target) {
        HttpFields fields = HttpFields.of(HttpConnect.basic("ann", Secret.of("sesame")));
        return Switch.after(
                new HttpConnect(target, fields, Http1Options.client()),
                event -> event instanceof HttpConnectEvent.Established ? new Ready(event) : null,
                event -> new Http1ClientEngine(Http1Options.client()));
    }
}
