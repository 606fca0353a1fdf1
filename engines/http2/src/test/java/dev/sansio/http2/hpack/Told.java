package dev.sansio.http2.hpack;

import dev.sansio.http.HttpField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Writes down what a decoder tells: {@code name: value}, with {@code !} if it is sensitive, or {@code malformed}. */
final class Told implements HpackSink {

    final List<String> fields = new ArrayList<>();
    final List<HttpField> objects = new ArrayList<>();

    @Override
    public void pseudo(String name, String value, boolean sensitive) {
        fields.add((sensitive ? "!" : "") + name + ": " + value);
    }

    @Override
    public void field(HttpField field) {
        objects.add(field);
        fields.add((field.sensitive() ? "!" : "") + field.name() + ": " + field.value());
    }

    @Override
    public void malformed(String reason) {
        fields.add("malformed");
    }

    /** What a decoder tells of a block of hexadecimal digits. */
    static List<String> of(HpackDecoder decoder, String block) {
        return of(decoder, hex(block));
    }

    static List<String> of(HpackDecoder decoder, byte[] block) {
        Told told = new Told();
        decoder.decode(block, 0, block.length, told);
        return told.fields;
    }

    /** The block that was encoded so far, which is the last that the encoder has a look at. */
    static byte[] taken(HpackEncoder encoder) {
        byte[] block = Arrays.copyOf(encoder.array(), encoder.length());
        encoder.reset();
        return block;
    }

    static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replace(" ", ""));
    }
}
