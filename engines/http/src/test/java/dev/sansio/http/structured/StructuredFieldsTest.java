package dev.sansio.http.structured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sansio.http.MalformedFieldException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of RFC 9651 3, and what its algorithms refuse (4.2). */
class StructuredFieldsTest {

    /** Sections 3.1 to 3.1.2: what is read, and what is then written. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sugar, tea, rum | sugar, tea, rum",
                "a,b\t,\tc | a, b, c",
                "(\"foo\" \"bar\"), (\"baz\"), (\"bat\" \"one\"), () | (\"foo\" \"bar\"), (\"baz\"), (\"bat\" \"one\"), ()",
                "(\"foo\"; a=1;b=2);lvl=5, (\"bar\" \"baz\");lvl=1 | (\"foo\";a=1;b=2);lvl=5, (\"bar\" \"baz\");lvl=1",
                "abc;a=1;b=2; cde_456, (ghi;jk=4 l);q=\"9\";r=w | abc;a=1;b=2;cde_456, (ghi;jk=4 l);q=\"9\";r=w",
                "'(  a  b  )' | (a b)",
                "a;b;b=2;b=3 | a;b=3"
            })
    void lists(String value, String canonical) {
        assertThat(StructuredList.parse(value).toFieldValue()).isEqualTo(canonical);
    }

    /** Section 3.2. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en=\"Applepie\", da=:w4ZibGV0w6ZydGU=: | en=\"Applepie\", da=:w4ZibGV0w6ZydGU=:",
                "a=?0, b, c; foo=bar | a=?0, b, c;foo=bar",
                "rating=1.5, feelings=(joy sadness) | rating=1.5, feelings=(joy sadness)",
                "a=(1 2), b=3, c=4;aa=bb, d=(5 6);valid | a=(1 2), b=3, c=4;aa=bb, d=(5 6);valid",
                "a=1,b=2,a=3 | a=3, b=2",
                "a=?1;x=?1 | a;x",
                "*a-b.c_1=* | *a-b.c_1=*"
            })
    void dictionaries(String value, String canonical) {
        assertThat(Dictionary.parse(value).toFieldValue()).isEqualTo(canonical);
    }

    /** Section 3.3. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 | 5",
                "5; foo=bar | 5;foo=bar",
                "42 | 42",
                "-999999999999999 | -999999999999999",
                "'  00042  ' | 42",
                "-0 | 0",
                "4.5 | 4.5",
                "-4.500 | -4.5",
                "123456789012.125 | 123456789012.125",
                "-0.01 | -0.01",
                "1.0 | 1.0",
                "\"hello world\" | \"hello world\"",
                "\"a \\\\ b \\\" c\" | \"a \\\\ b \\\" c\"",
                "foo123/456 | foo123/456",
                ":cHJldGVuZCB0aGlzIGlzIGJpbmFyeSBjb250ZW50Lg==: | :cHJldGVuZCB0aGlzIGlzIGJpbmFyeSBjb250ZW50Lg==:",
                ":cHI: | :cHI=:",
                ":: | ::",
                "?1 | ?1",
                "?0;a=?0 | ?0;a=?0",
                "@1659578233 | @1659578233",
                "@-1 | @-1",
                "%\"This is intended for display to %c3%bcsers.\" | %\"This is intended for display to %c3%bcsers.\"",
                "%\"%41%25%22\" | %\"A%25%22\""
            })
    void items(String value, String canonical) {
        assertThat(Item.parse(value).toFieldValue()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t1",
                "1\t",
                "1,2",
                "1 2",
                "a;",
                "a;A=1",
                "a;1",
                "a ;b",
                "a; =1",
                "a;b=",
                "-",
                "--1",
                "+1",
                "1.",
                ".1",
                "1.2.3",
                "1.1234",
                "1234567890123.1",
                "1234567890123456",
                "1e3",
                "\"",
                "\"a",
                "\"\\\"",
                "\"\\a\"",
                "\"ä\"",
                "\"\t\"",
                "'a'",
                "(a)",
                ":",
                ":a",
                ":a:",
                ":a b:",
                ":=a:",
                ":a-_:",
                "?",
                "?2",
                "?T",
                "@",
                "@1.0",
                "@a",
                "%",
                "%a",
                "%\"",
                "%\"%\"",
                "%\"%A0\"",
                "%\"%zz\"",
                "%\"%ff\"",
                "%\"%c3\"",
                "%\"ä\"",
                "%\"%ed%a0%80\"",
                "!a",
                "a b",
                "ä",
                "a\0",
                "\0"
            })
    void whatIsNoItemIsMalformed(String value) {
        assertThatExceptionOfType(MalformedFieldException.class).isThrownBy(() -> Item.parse(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\t", ",", "a,", "a,,b", ",a", "a, ", "a b", "(", "(a", "(a,b)", "(a\tb)", "(a(b))", "((a))", "()a",
                "a;;b", "(a b;)"
            })
    void whatIsNoListIsMalformed(String value) {
        assertThatExceptionOfType(MalformedFieldException.class).isThrownBy(() -> StructuredList.parse(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",", "a,", "A=1", "a=", "a =1", "a= 1", "1=a", "a=1 b=2", "a,,b", "a=1;", "\"a\"=1", "=", "-a=1",
                "a\t=1"
            })
    void whatIsNoDictionaryIsMalformed(String value) {
        assertThatExceptionOfType(MalformedFieldException.class).isThrownBy(() -> Dictionary.parse(value));
    }

    @Test
    void emptyListsAndDictionariesAreLeftOut() {
        assertThat(StructuredList.parse("").members()).isEmpty();
        assertThat(Dictionary.parse("  ").asMap()).isEmpty();
        assertThat(new StructuredList(List.of()).toFieldValue()).isEmpty();
        assertThat(new Dictionary(Map.of()).toFieldValue()).isEmpty();
    }

    @Test
    void parsedValuesHaveTheirTypes() {
        assertThat(Item.parse("a;b=\"c\";d=1.25"))
                .isEqualTo(new Item(
                        new Token("a"), Parameters.of("b", new StringValue("c")).with("d", new DecimalValue(1250))));
        assertThat(Item.parse("%\"%c3%bc\"").value()).isEqualTo(new DisplayString("ü"));
        assertThat(Item.parse(":AQI=:").value()).isEqualTo(new ByteSequence(new byte[] {1, 2}));
        assertThat(Item.parse("@5").value()).isEqualTo(new DateValue(5));
        assertThat(Dictionary.parse("a=(1 b)").get("a"))
                .isEqualTo(new InnerList(List.of(Item.of(1), Item.of(new Token("b"))), Parameters.EMPTY));
        assertThat(Dictionary.parse("a").get("b")).isNull();
    }

    @Test
    void orderCounts() {
        assertThat(Dictionary.parse("a, b"))
                .isNotEqualTo(Dictionary.parse("b, a"))
                .isEqualTo(Dictionary.parse("a,b"));
        assertThat(Item.parse("a;b;c").parameters())
                .isNotEqualTo(Item.parse("a;c;b").parameters());
        assertThat(Item.parse("a;b;c").parameters().asMap().keySet()).containsExactly("b", "c");
    }

    /** Serialisation fails where no value could be written (RFC 9651 4.1): the values do not come into being. */
    @Test
    void whatCannotBeSerialisedIsRefusedWhenItIsMade() {
        assertThatIllegalArgumentException().isThrownBy(() -> new IntegerValue(1_000_000_000_000_000L));
        assertThatIllegalArgumentException().isThrownBy(() -> new IntegerValue(-1_000_000_000_000_000L));
        assertThatIllegalArgumentException().isThrownBy(() -> DecimalValue.of(1e12));
        assertThatIllegalArgumentException().isThrownBy(() -> DecimalValue.of(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new DecimalValue(Long.MIN_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> new DateValue(Long.MAX_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> new DisplayString("\uD800"));
        for (String text : new String[] {"ü", "\n", "\u007F", "\0"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new StringValue(text));
            assertThatIllegalArgumentException().isThrownBy(() -> new Token("a" + text));
            assertThatIllegalArgumentException().isThrownBy(() -> Parameters.of("a" + text, BooleanValue.TRUE));
        }
        for (String text : new String[] {"", "1", " a", "a b", "a,"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Token(text));
        }
        for (String key : new String[] {"", "A", "aB", "1", "a b", "a="}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Dictionary(Map.of(key, Item.of(1))));
        }
    }

    @Test
    void decimalsAreRoundedToTheEvenThousandth() {
        assertThat(DecimalValue.of(0.0005).toFieldValue()).isEqualTo("0.0");
        assertThat(DecimalValue.of(0.0015).toFieldValue()).isEqualTo("0.002");
        assertThat(DecimalValue.of(-1.5).value()).isEqualTo(-1.5);
    }

    @Test
    void valuesAreCopied() {
        byte[] octets = {1};
        ByteSequence sequence = new ByteSequence(octets);
        octets[0] = 2;
        sequence.octets()[0] = 3;
        assertThat(sequence.octets()).containsExactly(1);
        assertThat(sequence).hasToString("ByteSequence[1 octets]");
        Map<String, BareItem> map = new LinkedHashMap<>();
        Parameters parameters = new Parameters(map);
        map.put("a", BooleanValue.TRUE);
        assertThat(parameters.isEmpty()).isTrue();
    }
}
