package dev.sansio.core.recording;

import dev.sansio.core.Answer;
import dev.sansio.core.Datagram;
import dev.sansio.core.recording.Call.Kind;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A call as a line of four columns with tabs between: kind, time, subject, result. In texts a backslash, tab, line feed and
 * carriage return are escaped; octets are hexadecimal.
 */
final class CallLine {

    private static final String NOTHING = "-";

    private CallLine() {}

    static <C> String write(Call call, RecordingCodec<C> codec) {
        return String.join(
                "\t",
                call.kind().name().toLowerCase(Locale.ROOT),
                Long.toString(call.now()),
                subject(call, codec),
                escaped(call.result()));
    }

    @SuppressWarnings("unchecked")
    private static <C> String subject(Call call, RecordingCodec<C> codec) {
        Object subject = call.subject();
        if (subject == null) {
            return NOTHING;
        }
        if (subject instanceof byte[] octets) {
            return HexFormat.of().formatHex(octets);
        }
        if (subject instanceof Datagram datagram) {
            return DatagramText.write(datagram);
        }
        return escaped(
                switch (call.kind()) {
                    case SEND -> codec.write((C) subject);
                    case ANSWER -> codec.writeAnswer((Answer) subject);
                    default -> subject.toString();
                });
    }

    static <C> Call read(String line, RecordingCodec<C> codec) {
        List<String> columns = List.of(line.split("\t", -1));
        if (columns.size() != 4) {
            throw new IllegalArgumentException("a call has four columns, and a line has " + columns.size());
        }
        Kind kind = Kind.valueOf(columns.get(0).toUpperCase(Locale.ROOT));
        return new Call(
                kind, Long.parseLong(columns.get(1)), subject(kind, columns.get(2), codec), unescaped(columns.get(3)));
    }

    private static <C> @Nullable Object subject(Kind kind, String written, RecordingCodec<C> codec) {
        return switch (kind) {
            case SEND -> codec.read(unescaped(written));
            case ANSWER -> codec.readAnswer(unescaped(written));
            case RECEIVE ->
                written.contains(":")
                        ? DatagramText.read(written)
                        : HexFormat.of().parseHex(written);
            case UNDELIVERABLE -> DatagramText.read(written);
            case LOST -> unescaped(written);
            default -> null;
        };
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            char kind = ++i < text.length() ? text.charAt(i) : ' ';
            plain.append(
                    switch (kind) {
                        case 't' -> '\t';
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        case '\\' -> '\\';
                        default -> throw new IllegalArgumentException("no escape: \\" + kind);
                    });
        }
        return plain.toString();
    }
}
