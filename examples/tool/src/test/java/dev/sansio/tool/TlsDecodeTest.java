package dev.sansio.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** {@code decode tls}. */
class TlsDecodeTest {

    @Test
    void aHandshakeOfTls12IsReadUntilItIsEncrypted() {
        Terminal decoded = Terminal.run("decode", "tls", "recordings/server-1.2.tls");

        assertThat(decoded.code()).isZero();
        assertThat(decoded.out()).isEqualToNormalizingNewlines("""
                               0  TlsRecord type="handshake" version="TLSv1.2" length=665
                               5  ServerHello length=100 version="TLSv1.2" cipherSuite="0xc02c"
                             109  Handshake type="certificate" length=439
                             552  Handshake type="server_key_exchange" length=110
                             666  Handshake type="server_hello_done" length=0
                             670  TlsRecord type="handshake" version="TLSv1.2" length=722
                             675  Handshake type="new_session_ticket" length=718
                            1397  TlsRecord type="change_cipher_spec" version="TLSv1.2" length=1
                            1403  TlsRecord type="handshake" version="TLSv1.2" length=40 encrypted=true
                            1448  TlsRecord type="alert" version="TLSv1.2" length=26 encrypted=true
                        """);
    }

    @Test
    void hexadecimalTextAndJsonTellTheSame() throws IOException {
        String hex = HexFormat.ofDelimiter(" ").formatHex(Files.readAllBytes(Path.of("recordings/client.tls")));

        Terminal decoded = Terminal.run(
                ("# a client of TLS 1.3\n" + hex + "\n").getBytes(StandardCharsets.US_ASCII),
                "decode",
                "tls",
                "--hex",
                "--json",
                "-");

        assertThat(decoded.out().lines())
                .startsWith(
                        "{\"offset\":0,\"event\":\"TlsRecord\",\"type\":\"handshake\",\"version\":\"TLSv1.2\",\"length\":347,"
                                + "\"encrypted\":false}",
                        "{\"offset\":5,\"event\":\"ClientHello\",\"length\":343,\"serverName\":\"localhost\","
                                + "\"applicationProtocols\":[\"echo\"],\"versions\":[\"TLSv1.3\"]}");
    }

    @Test
    void aMessageMayBeCutIntoRecords() {
        String cut = "16 0303 0003 0e 00 00" + "16 0303 0001 00" + "15 0303 0002 02 28";

        assertThat(decode(cut).out())
                .contains("5  Handshake type=\"server_hello_done\" length=0")
                .contains("19  Alert level=\"fatal\" description=\"handshake_failure\"");
    }

    @Test
    void aSecondHelloAfterAnEmptyGestureIsRead() throws IOException {
        byte[] recording = Files.readAllBytes(Path.of("recordings/client.tls"));
        String hello = HexFormat.of().formatHex(recording, 0, 352);

        Terminal decoded = decode(hello + "140303000101" + hello);

        assertThat(decoded.out()).contains("363  ClientHello");
    }

    @Test
    void whatIsNotTlsFailsAtItsFirstByte() {
        Terminal decoded = Terminal.run("GET / HTTP/1.1".getBytes(StandardCharsets.US_ASCII), "decode", "tls", "-");

        assertThat(decoded.code()).isEqualTo(1);
        assertThat(decoded.err()).startsWith("error after 1 bytes: not-tls: ");
    }

    @Test
    void aRecordThatIsTooLongFailsWithItsLength() {
        assertThat(decode("17 0303 4801").err()).startsWith("error after 5 bytes: record-overflow: ");
        assertThat(decode("17 0303 4800").err()).startsWith("error after 5 bytes: truncated: ");
    }

    @Test
    void aHelloWhoseLengthsLieFailsWithItsRecord() throws IOException {
        byte[] recording = Files.readAllBytes(Path.of("recordings/client.tls"));
        byte[] hello = Arrays.copyOf(recording, 352);
        hello[5 + 4 + 2 + 32] = (byte) 0xFF; // the length of the session

        Terminal decoded = Terminal.run(hello, "decode", "tls", "-");

        assertThat(decoded.code()).isEqualTo(1);
        assertThat(decoded.err()).startsWith("error after 352 bytes: garbled-hello: ");
    }

    @Test
    void whatIsTruncatedFailsAtTheEnd() {
        assertThat(decode("16 0303 0004 0e00").err()).startsWith("error after 7 bytes: truncated: ");
        assertThat(decode("16 0303 0002 0e00").err()).startsWith("error after 7 bytes: truncated: ");
    }

    private static Terminal decode(String hex) {
        return Terminal.run(hex.getBytes(StandardCharsets.US_ASCII), "decode", "tls", "--hex", "-");
    }
}
