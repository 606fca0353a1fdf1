package dev.sansio.http2.hpack;

import static dev.sansio.http2.hpack.Rfc7541ExamplesTest.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sansio.http.HttpField;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HpackEncoderTest {

    private final HpackEncoder encoder = new HpackEncoder(4096);

    private String block(String... fields) {
        for (String field : fields) {
            write(encoder, field);
        }
        return HexFormat.of().formatHex(Told.taken(encoder));
    }

    @Test
    void fieldsOfTheStaticTableAreOneOctet() {
        assertThat(block(":method: POST", ":status: 500", "accept-encoding: gzip, deflate", "accept: ", ":path: /"))
                .isEqualTo("838e909384");
    }

    @Test
    void aFieldThatComesAgainIsAnIndex() {
        assertThat(block("x-a: b").length()).isGreaterThan(2);
        assertThat(block("x-a: b")).isEqualTo("be");
        assertThat(block("x-a: c", "x-a: b")).isEqualTo("7e" + "0163" + "bf");
    }

    /** 7.1.3: and a value that is a secret is not even compared. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "!x-a: b",
                "authorization: Basic x",
                "proxy-authorization: x",
                "cookie: 1234567890123456789",
                "!:path: /"
            })
    void secretsAreNeverIndexed(String field) {
        String first = block(field);
        assertThat(Integer.parseInt(first.substring(0, 1), 16)).isEqualTo(1);
        assertThat(block(field)).isEqualTo(first);
        assertThat(encoder.tableBytes()).isZero();
        assertThat(Told.of(new HpackDecoder(4096), first)).hasSize(1).allSatisfy(told -> {
            assertThat(told).startsWith("!").endsWith(field.substring(1));
        });
    }

    @Test
    void aSecretIsNotAnIndexThoughItIsInTheTable() {
        block("x-a: b");
        assertThat(block("!x-a: b")).isEqualTo("1f2f" + "0162");
    }

    @Test
    void longCookiesAreIndexed() {
        block("cookie: 12345678901234567890");
        assertThat(block("cookie: 12345678901234567890")).isEqualTo("be");
    }

    @ParameterizedTest
    @CsvSource({
        ":path, /a",
        "content-length, 12",
        "etag, x",
        "if-none-match, x",
        "location, /",
        "set-cookie, a=b",
        "x-request-id, 1"
    })
    void whatIsToldOnceIsNotIndexed(String name, String value) {
        assertThat(block(name + ": " + value)).startsWith("0");
        assertThat(encoder.tableBytes()).isZero();
    }

    @Test
    void staticValuesOfNamesThatAreNotIndexedAreUsed() {
        assertThat(block(":path: /index.html", "etag: ")).isEqualTo("85a2");
    }

    @Test
    void stringsAreInTheShorterCode() {
        assertThat(block("!a: 0")).isEqualTo("10" + "0161" + "0130"); // as long in both: as it is
        assertThat(block("!a: 00")).isEqualTo("10" + "0161" + "0230" + "30"); // ten bits are two octets
        assertThat(block("!a: 000")).isEqualTo("10" + "0161" + "820001");
        assertThat(block("!a: \u00FF\u00FF")).isEqualTo("10" + "0161" + "02ffff");
    }

    @Test
    void longCodesBeforeShortOnesDoNotOverwriteTheText() {
        String value = "\u00F9".repeat(50) + "0".repeat(1000);
        assertThat(Told.of(new HpackDecoder(4096), Told.hex(block("!a: " + value))))
                .containsExactly("!a: " + value);
    }

    @Test
    void longStringsHaveLongLengths() {
        for (int length : new int[] {126, 127, 128, 254, 255, 16383 + 127, 16384 + 127, 100_000}) {
            for (String character : List.of("0", "\u00F9")) {
                String value = character.repeat(length);
                assertThat(Told.of(new HpackDecoder(4096), Told.hex(block("!a: " + value))))
                        .containsExactly("!a: " + value);
            }
        }
    }

    /** Whatever the peer announces: a table of 4 GiB would be its to fill. */
    @Test
    void theTableIsBoundByTheCapacity() {
        HpackEncoder small = new HpackEncoder(100);
        small.maxTableSize(Integer.MAX_VALUE);
        for (int i = 0; i < 50; i++) {
            small.field(new HttpField("x-a", "v" + i));
            assertThat(small.tableBytes()).isLessThanOrEqualTo(100);
        }
        assertThat(Told.taken(small)).startsWith(0x3F, 100 - 31);
    }

    @Test
    void withoutCapacityNothingIsIndexed() {
        HpackEncoder none = new HpackEncoder(0);
        for (int i = 0; i < 2; i++) {
            none.field(new HttpField("accept", "x"));
        }
        assertThat(HexFormat.of().formatHex(Told.taken(none))).isEqualTo("20" + "0f040178" + "0f040178");
    }

    @Test
    void aLoweredSettingIsToldAtTheStartOfTheNextBlock() {
        block("x-a: b");
        encoder.maxTableSize(30);
        assertThat(block("x-a: b")).startsWith("3e"); // 30
        assertThat(encoder.tableBytes()).isZero();
        assertThat(block(":method: GET")).isEqualTo("82");
    }

    @Test
    void aSettingLoweredAndRaisedIsToldTwice() {
        block("x-a: b");
        encoder.maxTableSize(0);
        encoder.maxTableSize(4096);
        assertThat(block(":method: GET")).isEqualTo("20" + "3fe11f" + "82");
        assertThat(encoder.tableBytes()).isZero();
    }

    @Test
    void aSettingThatIsAboveTheCapacityChangesNothing() {
        encoder.maxTableSize(8192);
        encoder.maxTableSize(4096);
        encoder.maxTableSize(100_000);
        assertThat(block(":method: GET")).isEqualTo("82");
    }

    @Test
    void fieldsThatWouldFillTheTableAreNotIndexed() {
        encoder.maxTableSize(100);
        assertThat(block("x-a: " + "b".repeat(40))).contains("40");
        int filled = encoder.tableBytes();
        assertThat(filled).isEqualTo(75);
        block("x-a: " + "b".repeat(41));
        assertThat(encoder.tableBytes()).isEqualTo(filled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/\n", "/\u010A", "/\u0000", " /", "/ "})
    void valuesThatBreakAMessageAreNotWritten(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> encoder.pseudo(":path", value));
        assertThat(encoder.length()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "path", ":pa th", ":path\n"})
    void namesThatAreNoPseudoHeaderFieldsAreNotWritten(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> encoder.pseudo(name, "x"));
        assertThat(encoder.length()).isZero();
    }

    @Test
    void sizesAreNotNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HpackEncoder(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> encoder.maxTableSize(-1));
    }
}
