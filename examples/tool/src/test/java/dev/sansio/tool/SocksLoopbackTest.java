package dev.sansio.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code serve socks} and {@code connect socks} against each other, on real sockets; and {@code decode socks}. */
class SocksLoopbackTest {

    private static final byte[] MAIL = "EHLO me\r\nQUIT\r\n".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @ValueSource(strings = {"v4", "v4a", "v5"})
    void aServerIsReachedThroughTheProxy(String version) {
        try (Terminal mail = Terminal.serve("serve", "smtp", "--port", "0");
                Terminal proxy = Terminal.serve("serve", "socks", "--port", "0")) {
            String address = mail.address().replace("localhost", version.equals("v4") ? "127.0.0.1" : "localhost");
            Terminal client = Terminal.run(
                    MAIL, "connect", "socks", address, "--proxy", proxy.address(), "--version-of-socks", version);

            assertThat(client.err()).contains("connected, at the proxy from 127.0.0.1:");
            assertThat(client.code()).isZero();
            assertThat(client.out()).contains("220 ").contains("221 ");
            proxy.awaitOut("CONNECT " + address);
            proxy.awaitOut("connection 1 closed");
        }
    }

    @Test
    void aWrongPasswordAndNoneAreRefused() {
        try (Terminal mail = Terminal.serve("serve", "smtp", "--port", "0");
                Terminal proxy =
                        Terminal.serve("serve", "socks", "--port", "0", "--user", "ann", "--password", "sesame")) {
            String[] right = through(mail, proxy, "--user", "ann", "--password", "sesame");
            assertThat(Terminal.run(MAIL, right).out()).contains("221 ");

            Terminal wrong = Terminal.run(MAIL, through(mail, proxy, "--user", "ann", "--password", "x"));
            assertThat(wrong.code()).isEqualTo(1);
            assertThat(wrong.err()).startsWith("error: the proxy refuses: user name and password are wrong");

            Terminal none = Terminal.run(MAIL, through(mail, proxy));
            assertThat(none.code()).isEqualTo(1);
            assertThat(none.err()).startsWith("error: the proxy refuses: none of our methods");
        }
    }

    @Test
    void whatCannotBeReachedIsToldWithItsReason() {
        String gone;
        try (Terminal mail = Terminal.serve("serve", "smtp", "--port", "0")) {
            gone = mail.address();
        }
        try (Terminal proxy = Terminal.serve("serve", "socks", "--port", "0")) {
            Terminal client = Terminal.run(MAIL, "connect", "socks", gone, "--proxy", proxy.address());
            assertThat(client.code()).isEqualTo(1);
            assertThat(client.err()).startsWith("error: the proxy refuses: 5 connection refused");
        }
    }

    @Test
    void recordingsOfBothSidesAreDecoded() {
        byte[] request = hex("05 01 00 # a greeting\n05 01 00 01 C0 00 02 07 00 50 41 42");
        Terminal server = Terminal.run(request, "decode", "socks", "--hex", "-");
        assertThat(server.out()).contains("RequestReceived").contains("192.0.2.7:80");
        assertThat(server.out()).contains("they are what goes through the tunnel");

        byte[] replies = hex("05 00 05 05 00 01 00 00 00 00 00 00");
        Terminal client = Terminal.run(replies, "decode", "socks", "--hex", "--role", "client", "-");
        assertThat(client.out())
                .contains("MethodSelected")
                .contains("RequestRefused")
                .contains("connection refused");
    }

    private static String[] through(Terminal target, Terminal proxy, String... more) {
        String[] line = new String[5 + more.length];
        System.arraycopy(
                new String[] {"connect", "socks", target.address(), "--proxy", proxy.address()}, 0, line, 0, 5);
        System.arraycopy(more, 0, line, 5, more.length);
        return line;
    }

    private static byte[] hex(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
