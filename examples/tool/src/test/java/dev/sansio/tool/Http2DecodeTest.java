package dev.sansio.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** {@code decode http2}. */
class Http2DecodeTest {

    private static final String PREFACE = "505249202a20485454502f322e300d0a0d0a534d0d0a0d0a";
    private static final String SETTINGS = "000000 04 00 00000000 ";
    private static final String ACKNOWLEDGED = "000000 04 01 00000000 ";

    private static Terminal decode(String hex, String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "decode";
        arguments[1] = "http2";
        arguments[2] = "--hex";
        arguments[3] = "-";
        System.arraycopy(options, 0, arguments, 4, options.length);
        return Terminal.run(hex.getBytes(StandardCharsets.US_ASCII), arguments);
    }

    @Test
    void requestsOfAClient() {
        // GET http://www.example.com/ is from RFC 7541 C.3.1; a POST follows it, whose content is "hi"
        Terminal decoded = decode(
                PREFACE + SETTINGS + ACKNOWLEDGED + "000014 01 05 00000001 828684410f7777772e6578616d706c652e636f6d"
                        + "000004 01 04 00000003 83 86 84 be" + "000002 00 01 00000003 6869",
                "--frames");

        assertThat(decoded.out())
                .contains("      24  Frame type=\"SETTINGS\" length=0 flags=\"00\" stream=0")
                .contains("      42  Frame type=\"HEADERS\" length=20 flags=\"05\" stream=1")
                .contains("      71  RequestReceived exchange=1 method=\"GET\" scheme=\"http\" "
                        + "authority=\"www.example.com\" path=\"/\" end=true")
                .contains("RequestReceived exchange=3 method=\"POST\" scheme=\"http\" authority=\"www.example.com\"")
                .contains("DataReceived exchange=3 data=\"hi\" end=true");
        assertThat(decoded.err()).isEmpty();
        assertThat(decoded.code()).isZero();
    }

    @Test
    void responsesOfAServerComeInAnyOrder() {
        Terminal decoded = decode(
                SETTINGS + ACKNOWLEDGED + "000001 01 05 00000005 8d" + "000001 01 04 00000001 88"
                        + "000002 00 01 00000001 6869",
                "--role",
                "client");

        assertThat(decoded.out())
                .contains("ResponseReceived exchange=5 status=404 end=true")
                .contains("ResponseReceived exchange=1 status=200")
                .contains("DataReceived exchange=1 data=\"hi\" end=true");
        assertThat(decoded.code()).isZero();
    }

    @Test
    void whatBreaksTheConnectionIsToldWhereItIs() {
        Terminal decoded = decode(PREFACE + SETTINGS + "000001 04 00 00000000 00");
        assertThat(decoded.code()).isEqualTo(1);
        assertThat(decoded.err()).startsWith("error after ");

        Terminal cut = decode(PREFACE + SETTINGS + "000005 00 00 00000001 00");
        assertThat(cut.code()).isEqualTo(1);
    }
}
