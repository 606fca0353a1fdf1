package dev.sansio.interop.socks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.interop.Ports;
import dev.sansio.interop.Program;
import dev.sansio.socks.SocksAddress;
import dev.sansio.socks.SocksClientConfig;
import dev.sansio.socks.SocksClientEvent;
import dev.sansio.socks.SocksReply;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our client and microsocks. */
class MicrosocksIT {

    private static final SocksClientConfig ANN = SocksClientConfig.V5.withCredentials("ann", Secret.of("sesame"));

    private static Program serve(int port, String... more) {
        Program proxy = Program.start(
                Stream.concat(Stream.of("microsocks", "-i", "127.0.0.1", "-p", String.valueOf(port)), Stream.of(more))
                        .toArray(String[]::new));
        Ports.await(port);
        return proxy;
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost"})
    void aPageIsFetched(String host) {
        int port = Ports.free();
        try (Page page = new Page();
                Program proxy = serve(port)) {
            List<SocksClientEvent> events =
                    ThroughProxy.fetch(SocksClientConfig.V5, port, SocksAddress.of(host, page.port()));
            assertThat(ThroughProxy.text(events)).endsWith(Page.TEXT);
            assertThat(proxy.output()).doesNotContain("error");
        }
    }

    @Test
    void thePasswordIsAskedForAndChecked() {
        int port = Ports.free();
        try (Page page = new Page();
                Program proxy = serve(port, "-u", "ann", "-P", "sesame")) {
            SocksAddress target = SocksAddress.of("localhost", page.port());
            assertThat(ThroughProxy.text(ThroughProxy.fetch(ANN, port, target)))
                    .as(proxy.output())
                    .endsWith(Page.TEXT);
            SocksClientConfig wrong = SocksClientConfig.V5.withCredentials("ann", Secret.of("open"));
            assertThat(ThroughProxy.fetch(wrong, port, target))
                    .last()
                    .isInstanceOf(SocksClientEvent.CredentialsRefused.class);
            assertThat(ThroughProxy.fetch(SocksClientConfig.V5, port, target))
                    .containsExactly(new SocksClientEvent.MethodsRefused(SocksClientConfig.V5.methods()));
        }
    }

    @Test
    void aRefusalHasItsReason() {
        int port = Ports.free();
        try (Program proxy = serve(port)) {
            assertThat(ThroughProxy.fetch(SocksClientConfig.V5, port, SocksAddress.of("127.0.0.1", Ports.free())))
                    .as(proxy.output())
                    .last()
                    .isInstanceOfSatisfying(
                            SocksClientEvent.RequestRefused.class,
                            refused -> assertThat(refused.reply()).isEqualTo(SocksReply.CONNECTION_REFUSED));
        }
    }
}
