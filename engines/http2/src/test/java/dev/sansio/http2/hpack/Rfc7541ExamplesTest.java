package dev.sansio.http2.hpack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.http.HttpField;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of RFC 7541 appendix C. */
class Rfc7541ExamplesTest {

    private static final List<List<String>> REQUESTS = List.of(
            List.of(":method: GET", ":scheme: http", ":path: /", ":authority: www.example.com"),
            List.of(
                    ":method: GET",
                    ":scheme: http",
                    ":path: /",
                    ":authority: www.example.com",
                    "cache-control: no-cache"),
            List.of(
                    ":method: GET",
                    ":scheme: https",
                    ":path: /index.html",
                    ":authority: www.example.com",
                    "custom-key: custom-value"));

    private static final List<List<String>> RESPONSES = List.of(
            List.of(
                    ":status: 302",
                    "cache-control: private",
                    "date: Mon, 21 Oct 2013 20:13:21 GMT",
                    "location: https://www.example.com"),
            List.of(
                    ":status: 307",
                    "cache-control: private",
                    "date: Mon, 21 Oct 2013 20:13:21 GMT",
                    "location: https://www.example.com"),
            List.of(
                    ":status: 200",
                    "cache-control: private",
                    "date: Mon, 21 Oct 2013 20:13:22 GMT",
                    "location: https://www.example.com",
                    "content-encoding: gzip",
                    "set-cookie: foo=ASDJKHQKBZXOQWEOPIUAXQWEOIU; max-age=3600; version=1"));

    private static final List<String> REQUESTS_IN_HUFFMAN = List.of(
            "8286 8441 8cf1 e3c2 e5f2 3a6b a0ab 90f4 ff",
            "8286 84be 5886 a8eb 1064 9cbf",
            "8287 85bf 4088 25a8 49e9 5ba9 7d7f 8925 a849 e95b b8e8 b4bf");

    /** A story: the size of the table, blocks, their fields, the sizes of the table after each. */
    static Stream<Arguments> stories() {
        return Stream.of(
                Arguments.of(
                        "C.3 requests",
                        4096,
                        List.of(
                                "8286 8441 0f77 7777 2e65 7861 6d70 6c65 2e63 6f6d",
                                "8286 84be 5808 6e6f 2d63 6163 6865",
                                "8287 85bf 400a 6375 7374 6f6d 2d6b 6579 0c63 7573 746f 6d2d 7661 6c75 65"),
                        REQUESTS,
                        List.of(57, 110, 164)),
                Arguments.of(
                        "C.4 requests with Huffman coding", 4096, REQUESTS_IN_HUFFMAN, REQUESTS, List.of(57, 110, 164)),
                Arguments.of(
                        "C.5 responses",
                        256,
                        List.of(
                                "4803 3330 3258 0770 7269 7661 7465 611d 4d6f 6e2c 2032 3120 4f63 7420 3230 3133"
                                        + "2032 303a 3133 3a32 3120 474d 546e 1768 7474 7073 3a2f 2f77 7777 2e65 7861"
                                        + "6d70 6c65 2e63 6f6d",
                                "4803 3330 37c1 c0bf",
                                "88c1 611d 4d6f 6e2c 2032 3120 4f63 7420 3230 3133 2032 303a 3133 3a32 3220 474d"
                                        + "54c0 5a04 677a 6970 7738 666f 6f3d 4153 444a 4b48 514b 425a 584f 5157 454f"
                                        + "5049 5541 5851 5745 4f49 553b 206d 6178 2d61 6765 3d33 3630 303b 2076 6572"
                                        + "7369 6f6e 3d31"),
                        RESPONSES,
                        List.of(222, 222, 215)),
                Arguments.of(
                        "C.6 responses with Huffman coding",
                        256,
                        List.of(
                                "4882 6402 5885 aec3 771a 4b61 96d0 7abe 9410 54d4 44a8 2005 9504 0b81 66e0 82a6"
                                        + "2d1b ff6e 919d 29ad 1718 63c7 8f0b 97c8 e9ae 82ae 43d3",
                                "4883 640e ffc1 c0bf",
                                "88c1 6196 d07a be94 1054 d444 a820 0595 040b 8166 e084 a62d 1bff c05a 839b d9ab"
                                        + "77ad 94e7 821d d7f2 e6c7 b335 dfdf cd5b 3960 d5af 2708 7f36 72c1 ab27 0fb5"
                                        + "291f 9587 3160 65c0 03ed 4ee5 b106 3d50 07"),
                        RESPONSES,
                        List.of(222, 222, 215)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void storiesAreDecoded(
            String name, int tableSize, List<String> blocks, List<List<String>> fields, List<Integer> sizes) {
        HpackDecoder decoder = new HpackDecoder(tableSize);
        for (int i = 0; i < blocks.size(); i++) {
            assertThat(Told.of(decoder, blocks.get(i))).isEqualTo(fields.get(i));
            assertThat(decoder.tableBytes()).isEqualTo(sizes.get(i));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void storiesAreEncodedAndDecoded(
            String name, int tableSize, List<String> blocks, List<List<String>> fields, List<Integer> sizes) {
        HpackEncoder encoder = new HpackEncoder(4096);
        encoder.maxTableSize(tableSize);
        HpackDecoder decoder = new HpackDecoder(4096);
        for (List<String> message : fields) {
            message.forEach(field -> write(encoder, field));
            assertThat(Told.of(decoder, Told.taken(encoder))).isEqualTo(message);
            assertThat(decoder.tableBytes()).isEqualTo(encoder.tableBytes()).isLessThanOrEqualTo(tableSize);
        }
    }

    /** C.4: the encoder chooses the same representations as the specification does. */
    @Test
    void requestsAreEncodedAsInTheSpecification() {
        HpackEncoder encoder = new HpackEncoder(4096);
        for (int i = 0; i < REQUESTS.size(); i++) {
            REQUESTS.get(i).forEach(field -> write(encoder, field));
            assertThat(HexFormat.of().formatHex(Told.taken(encoder)))
                    .isEqualTo(REQUESTS_IN_HUFFMAN.get(i).replace(" ", ""));
            assertThat(encoder.tableBytes()).isEqualTo(List.of(57, 110, 164).get(i));
        }
    }

    /** C.1.1 and C.1.2: 10 and 1337 behind a prefix of five bits, here as sizes of the table. */
    @Test
    void integersBehindFiveBits() {
        HpackDecoder decoder = new HpackDecoder(4096);
        assertThat(Told.of(decoder, "2a")).isEmpty();
        assertThat(Told.of(decoder, "3f9a0a")).isEmpty();

        HpackEncoder encoder = new HpackEncoder(4096);
        encoder.maxTableSize(10);
        encoder.pseudo(":method", "GET");
        assertThat(Told.taken(encoder)).isEqualTo(Told.hex("2a 82"));
        encoder.maxTableSize(1337);
        encoder.pseudo(":method", "GET");
        assertThat(Told.taken(encoder)).isEqualTo(Told.hex("3f9a0a 82"));
    }

    /** C.2.1 to C.2.4. */
    @Test
    void eachRepresentationIsDecoded() {
        HpackDecoder decoder = new HpackDecoder(4096);
        assertThat(Told.of(decoder, "040c 2f73 616d 706c 652f 7061 7468")).containsExactly(":path: /sample/path");
        assertThat(decoder.tableBytes()).isZero();
        assertThat(Told.of(decoder, "1008 7061 7373 776f 7264 0673 6563 7265 74"))
                .containsExactly("!password: secret");
        assertThat(decoder.tableBytes()).isZero();
        assertThat(Told.of(decoder, "82")).containsExactly(":method: GET");
        assertThat(Told.of(decoder, "400a 6375 7374 6f6d 2d6b 6579 0d63 7573 746f 6d2d 6865 6164 6572"))
                .containsExactly("custom-key: custom-header");
        assertThat(decoder.tableBytes()).isEqualTo(55);
        assertThat(Told.of(decoder, "be")).containsExactly("custom-key: custom-header");
    }

    /** A field as {@link Told} writes it down. */
    static void write(HpackEncoder encoder, String field) {
        boolean sensitive = field.startsWith("!");
        int from = sensitive ? 1 : 0;
        int colon = field.indexOf(": ", from + 1);
        String name = field.substring(from, colon);
        String value = field.substring(colon + 2);
        if (name.startsWith(":")) {
            encoder.pseudo(name, value, sensitive);
        } else {
            encoder.field(new HttpField(name, value, sensitive));
        }
    }

    @Test
    void theStaticTableHasSixtyOneEntries() {
        HpackDecoder decoder = new HpackDecoder(0);
        byte[] block = new byte[61];
        for (int i = 0; i < block.length; i++) {
            block[i] = (byte) (0x80 | i + 1);
        }
        List<String> fields = Told.of(decoder, block);
        assertThat(fields).hasSize(61).doesNotContain("malformed");
        assertThat(fields)
                .startsWith(":authority: ", ":method: GET", ":method: POST", ":path: /", ":path: /index.html");
        assertThat(fields).endsWith("user-agent: ", "vary: ", "via: ", "www-authenticate: ");
        assertThat(fields.get(16 - 1)).isEqualTo("accept-encoding: gzip, deflate");
        assertThat(fields.get(28 - 1)).isEqualTo("content-length: ");
        assertThat(fields.get(55 - 1)).isEqualTo("set-cookie: ");
        assertThat(Arrays.stream(fields.toArray()).distinct()).hasSize(61);
    }
}
