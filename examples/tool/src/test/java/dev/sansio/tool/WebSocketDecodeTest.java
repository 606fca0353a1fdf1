package dev.sansio.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** {@code decode websocket}. */
class WebSocketDecodeTest {

    @Test
    void framesOfAClientAreTold() {
        Terminal decoded = decode("818537fa213d7f9f4d5158" + "898037fa213d" + "888237fa213d3412", "--role", "server");

        assertThat(decoded.out()).isEqualToNormalizingNewlines("""
                      11  TextReceived part="Hello" last=true
                      17  PingReceived data=""
                      25  CloseReceived code=1000 reason=""
                """);
        assertThat(decoded.code()).isZero();
    }

    @Test
    void aHeadTellsWhetherMessagesAreCompressed() {
        String head = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                + "Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n";
        byte[] bytes = (head + "\u00c1\u0007\u00f2\u0048\u00cd\u00c9\u00c9\u0007\u0000" + "\u0088\u0000")
                .getBytes(StandardCharsets.ISO_8859_1);

        Terminal decoded = Terminal.run(bytes, "decode", "websocket", "--role", "client", "-");

        assertThat(decoded.out()).contains("Opened agreement=").contains("TextReceived part=\"Hello\" last=true");
        assertThat(decoded.code()).isZero();
    }

    @Test
    void whatIsNoFrameIsToldWhereItIs() {
        Terminal decoded = decode("8105", "--role", "server");

        assertThat(decoded.code()).isEqualTo(1);
        assertThat(decoded.err()).contains("a client's frame is not masked");
    }

    @Test
    void compressedMessagesNeedTheirOption() {
        String frame = "c107f248cdc9c90700";
        assertThat(decode(frame, "--role", "client").code()).isEqualTo(1);
        assertThat(decode(frame + "8800", "--role", "client", "--deflate").out())
                .contains("part=\"Hello\"");
    }

    private static Terminal decode(String hex, String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "decode";
        arguments[1] = "websocket";
        arguments[2] = "--hex";
        arguments[3] = "-";
        System.arraycopy(options, 0, arguments, 4, options.length);
        return Terminal.run(hex.getBytes(StandardCharsets.US_ASCII), arguments);
    }
}
