package dev.sansio.http2.hpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sansio.http.FieldRole;
import dev.sansio.http.HttpField;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HpackDecoderTest {

    private static final String CUSTOM = "40 0161 0162"; // a: b, 34 octets in the table

    private final HpackDecoder decoder = new HpackDecoder(4096);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "80                     | no entry at an index        ", // 0 (6.1)
                "be                     | no entry at an index        ", // the dynamic table is empty (2.3.3)
                "ff 00                  | no entry at an index        ",
                "ff ff ff ff ff 07      | 31 bits                     ",
                "7e 0162                | no entry at an index        ", // the name of a literal
                "0f 2f 0162             | no entry at an index        ",
                "1f ff ff ff ff 06 0162 | no entry at an index        ",
                "82 20                  | not at the start            ", // 4.2
                "82 3f e1 1f            | not at the start            ",
                "3f e2 1f               | larger than the setting     ", // 4097 (6.3)
                "20 3f e2 1f            | larger than the setting     ",
                "ff 80 ff ff ff 07      | no entry at an index        ", // 2^31 - 1, the most there is (5.1)
                "ff 81 ff ff ff 07      | 31 bits                     ",
                "ff 80 80 80 80 08      | 31 bits                     ",
                "ff 81 80 80 80 80 80 00| 31 bits                     ", // many octets that say nothing
                "ff 80 80 80 80 80      | 31 bits                     ",
                "ff                     | ends within an integer      ",
                "ff 80                  | ends within an integer      ",
                "3f                     | ends within an integer      ",
                "40                     | ends before a string        ",
                "40 0161                | ends before a string        ",
                "00 7f                  | ends within an integer      ",
                "00 02 61               | longer than its block       ", // 5.2
                "00 0161 02 62          | longer than its block       ",
                "00 0161 ff ff ff ff 06 | longer than its block       ", // does not allocate 2 GiB
                "00 0161 82 1c          | longer than its block       ",
                "00 0161 81 1c          | eight bits of ones          ", // padding of zeros
                "00 0161 81 18          | eight bits of ones          ", // not all ones
                "00 0161 82 1f ff       | eight bits of ones          ", // more than seven bits
                "00 0161 81 ff          | eight bits of ones          ",
                "00 0161 84 ff ff ff ff | EOS                         ",
                "00 0161 84 ff ff ff fc | EOS                         ",
                "00 0161 85 1f ff ff ff ff| EOS                       ",
                "00 0161 8c 1c 63 8c 71 ff ff ff ff ff ff ff ff | EOS ",
            })
    void compressionErrors(String block, String reason) {
        assertThatExceptionOfType(HpackException.class)
                .isThrownBy(() -> Told.of(decoder, block))
                .withMessageContaining(reason);
    }

    @Test
    void theFieldsBeforeAFaultAreTold() {
        Told told = new Told();
        byte[] block = Told.hex("82 84 80");
        assertThatExceptionOfType(HpackException.class).isThrownBy(() -> decoder.decode(block, 0, block.length, told));
        assertThat(told.fields).containsExactly(":method: GET", ":path: /");
    }

    @Test
    void exceptionsHaveNoStackTraceAndNothingOfThePeer() {
        assertThatExceptionOfType(HpackException.class)
                .isThrownBy(() -> Told.of(decoder, "00 03 736563 72 0162"))
                .satisfies(fault -> assertThat(fault.getStackTrace()).isEmpty())
                .withMessageNotContaining("sec");
    }

    @Test
    void aReferenceToAnEvictedEntryIsAnError() {
        decoder.maxTableSize(70);
        assertThat(Told.of(decoder, "3f27" + CUSTOM + "40 0163 0164 bf be"))
                .containsExactly("a: b", "c: d", "a: b", "c: d");
        assertThat(Told.of(decoder, "40 0165 0166 be bf")).containsExactly("e: f", "e: f", "c: d");
        assertThatExceptionOfType(HpackException.class).isThrownBy(() -> Told.of(decoder, "c0"));
    }

    /** 4.4: an entry may refer to a name that it evicts itself. */
    @Test
    void aNameMayBeEvictedByItsOwnLiteral() {
        HpackDecoder small = new HpackDecoder(34);
        assertThat(Told.of(small, CUSTOM + "7e 0163 be")).containsExactly("a: b", "a: c", "a: c");
    }

    /** 4.4: no error. */
    @Test
    void anEntryLargerThanTheTableEmptiesIt() {
        HpackDecoder small = new HpackDecoder(40);
        assertThat(Told.of(small, CUSTOM)).containsExactly("a: b");
        assertThat(small.tableBytes()).isEqualTo(34);
        assertThat(Told.of(small, "40 0161 08 6262626262626262")).containsExactly("a: bbbbbbbb");
        assertThat(small.tableBytes()).isZero();
        assertThatExceptionOfType(HpackException.class).isThrownBy(() -> Told.of(small, "be"));
    }

    @Test
    void entriesAreNumberedFromTheNewestWhileTheRingGrowsAndTurns() {
        HpackDecoder medium = new HpackDecoder(40 * 36);
        for (int i = 0; i < 200; i++) {
            String value = HexFormat.of().toHexDigits((short) i);
            Told.of(medium, "40 00 04" + HexFormat.of().formatHex(value.getBytes(StandardCharsets.US_ASCII)));
            int entries = Math.min(i + 1, 40);
            assertThat(medium.tableBytes()).isEqualTo(36 * entries);
            Told.of(medium, "be");
            byte[] oldest = {(byte) (0x80 | 61 + entries)};
            assertThat(Told.of(medium, oldest)).containsExactly("malformed");
        }
    }

    @Test
    void indexedFieldsAreTheObjectsOfTheTable() {
        Told told = new Told();
        byte[] block = Told.hex(CUSTOM + "be be 90 90");
        decoder.decode(block, 0, block.length, told);
        assertThat(told.objects.get(1)).isSameAs(told.objects.get(0)).isSameAs(told.objects.get(2));
        assertThat(told.objects.get(4)).isSameAs(told.objects.get(3));
        assertThat(told.objects.get(3)).isEqualTo(new HttpField("accept-encoding", "gzip, deflate"));
    }

    @Test
    void theSettingBoundsTheTableFromItsAcknowledgementOn() {
        assertThatExceptionOfType(HpackException.class).isThrownBy(() -> Told.of(decoder, "3fe13f"));
        HpackDecoder raised = new HpackDecoder(4096);
        raised.maxTableSize(8192);
        assertThat(Told.of(raised, "82")).hasSize(1); // the encoder need not use it
        assertThat(Told.of(raised, "3fe13f 82")).hasSize(1); // 8192
    }

    @Test
    void afterALoweredSettingABlockHasToSaySo() {
        Told.of(decoder, CUSTOM);
        decoder.maxTableSize(33);
        assertThat(decoder.tableBytes()).isZero();
        assertThatExceptionOfType(HpackException.class)
                .isThrownBy(() -> Told.of(decoder, "82"))
                .withMessageContaining("lowered");
    }

    @Test
    void theUpdateAfterALoweredSettingObeysIt() {
        decoder.maxTableSize(64);
        assertThatExceptionOfType(HpackException.class).isThrownBy(() -> Told.of(decoder, "3f22 82")); // 65
        HpackDecoder other = new HpackDecoder(4096);
        other.maxTableSize(64);
        assertThat(Told.of(other, "3f21 82")).hasSize(1); // 64
        assertThat(Told.of(other, "82")).hasSize(1);
    }

    /** 4.2: the smallest size has to be told first, then the last. */
    @Test
    void afterASettingLoweredAndRaisedBothSizesAreTold() {
        decoder.maxTableSize(0);
        decoder.maxTableSize(4096);
        assertThatExceptionOfType(HpackException.class).isThrownBy(() -> Told.of(decoder, "3fe11f 82"));
        HpackDecoder other = new HpackDecoder(4096);
        Told.of(other, CUSTOM);
        other.maxTableSize(0);
        other.maxTableSize(4096);
        assertThat(Told.of(other, "20 3fe11f" + CUSTOM + "be")).containsExactly("a: b", "a: b");
    }

    @Test
    void aSettingThatDoesNotLowerTheTableAsksForNothing() {
        assertThat(Told.of(decoder, "3f21 82")).hasSize(1); // 64, of the encoder's own accord
        decoder.maxTableSize(64);
        assertThat(Told.of(decoder, "82")).hasSize(1);
    }

    @Test
    void anUpdateAtTheStartEvicts() {
        Told.of(decoder, CUSTOM);
        assertThat(decoder.tableBytes()).isEqualTo(34);
        assertThat(Told.of(decoder, "3f03 be")).containsExactly("a: b"); // 34
        assertThatExceptionOfType(HpackException.class).isThrownBy(() -> Told.of(decoder, "3f02 be")); // 33
    }

    @Test
    void updatesMayStandAlone() {
        assertThat(Told.of(decoder, "20")).isEmpty();
        assertThat(Told.of(decoder, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00 0141 0162", // upper case
                "00 02 6120 0162", // a blank in the name
                "00 00 0162", // no name
                "00 02 613a 0162", // a colon behind
                "00 01 3a 0162", // a colon alone
                "00 02 3a41 0162", // a pseudo-header field in upper case
                "00 01 80 0162", // not ASCII
                "00 0161 02 620a", // LF
                "00 0161 02 620d", // CR
                "00 0161 03 620061", // NUL
                "00 0161 09 62626262626262627f", // DEL, behind eight octets
                "00 0161 02 6220", // a blank at the end
                "00 0161 02 0962", // a tab at the start
                "04 02 2f0a", // in a path
                "04 02 2f20",
                "00 81 87 0162", // upper case in the Huffman code
            })
    void whatNoMessageMayHaveIsMalformedAndTheTableStaysInStep(String field) {
        assertThat(Told.of(decoder, field + "82" + CUSTOM + "be"))
                .containsExactly("malformed", ":method: GET", "a: b", "a: b");
        String indexing = field.startsWith("04") ? "44" + field.substring(2) : "40" + field.substring(2);
        int before = decoder.tableBytes();
        assertThat(Told.of(decoder, indexing + "be bf")).containsExactly("malformed", "malformed", "a: b");
        int octets = field.startsWith("04") ? 5 + 2 : Told.hex(field).length - 3;
        assertThat(decoder.tableBytes()).isEqualTo(before + 32 + octets);
    }

    @Test
    void aNameThatIsMalformedStaysSoInTheTable() {
        assertThat(Told.of(decoder, "40 0141 0162 7e 0163 be")).containsExactly("malformed", "malformed", "malformed");
        assertThat(decoder.tableBytes()).isEqualTo(68);
    }

    @Test
    void theNameOfAMalformedFieldMayBeGood() {
        assertThat(Told.of(decoder, "40 0161 010a 7e 0163 be")).containsExactly("malformed", "a: c", "a: c");
        assertThat(decoder.tableBytes()).isEqualTo(68);
    }

    @Test
    void valuesAreOctets() {
        assertThat(Told.of(decoder, "00 0161 04 62 09 ff 80")).containsExactly("a: b\t\u00FF\u0080");
        assertThat(Told.of(decoder, "00 0161 00")).containsExactly("a: ");
        assertThat(Told.of(decoder, "00 0161 80")).containsExactly("a: ");
    }

    @Test
    void knownNamesAreOneString() {
        Told told = new Told();
        byte[] block = Told.hex("00 0a 636f6e74656e742d6964 0161 00 04 61676531 0161 00 03 616765 0131");
        decoder.decode(block, 0, block.length, told);
        assertThat(told.objects.get(2).name()).isSameAs(new HttpField("age", "").name());
    }

    @Test
    void neverIndexedFieldsAreSensitive() {
        assertThat(Told.of(decoder, "10 0161 0162 00 0161 0162 14 02 2f61 04 02 2f61"))
                .containsExactly("!a: b", "a: b", "!:path: /a", ":path: /a");
        assertThat(decoder.tableBytes()).isZero();
    }

    /** Whatever the peer thinks of it. */
    @Test
    void credentialsAreSensitive() {
        Told told = new Told();
        byte[] block = Told.hex("57 0162 be");
        decoder.decode(block, 0, block.length, told);
        assertThat(told.fields).containsExactly("!authorization: b", "!authorization: b");
        assertThat(told.objects.get(0).role()).isEqualTo(FieldRole.CREDENTIALS);
    }

    @Test
    void unknownPseudoHeaderFieldsAreTold() {
        assertThat(Told.of(decoder, "40 02 3a61 0162 be 7e 0163 00 09 3a70726f746f636f6c 0161"))
                .isEqualTo(List.of(":a: b", ":a: b", ":a: c", ":protocol: a"));
    }

    @Test
    void aBlockMayBeAnyPartOfAnArray() {
        Told told = new Told();
        byte[] block = Told.hex("80 80 82 00 0161 82 1c 63 84 80 80");
        decoder.decode(block, 2, 9, told);
        assertThat(told.fields).hasSize(2).startsWith(":method: GET");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> decoder.decode(block, 2, 13, told));
    }

    @Test
    void sizesAreNotNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HpackDecoder(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> decoder.maxTableSize(-1));
    }
}
