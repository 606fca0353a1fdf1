package dev.sansio.testkit.log;

import dev.sansio.testkit.Octets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A log as text: a line a call, {@code method <TAB> now <TAB> subject <TAB> result}, escaped as in transcripts. */
final class CallLogText {

    private static final String NOTHING = "-";

    private CallLogText() {}

    static <C> String write(List<CallLog.Entry> entries, Function<C, String> codec) {
        StringBuilder text = new StringBuilder();
        for (CallLog.Entry entry : entries) {
            Object subject = entry.subject();
            String written = switch (entry.method()) {
                case "send" -> command(codec, subject);
                case "receive" -> hex(subject);
                case "lost" -> escaped(String.valueOf(subject));
                case "answer" -> throw new IllegalArgumentException("answers have no form as text");
                default -> NOTHING;
            };
            text.append(entry.method()).append('\t').append(entry.now()).append('\t');
            text.append(written).append('\t').append(escaped(entry.result())).append('\n');
        }
        return text.toString();
    }

    @SuppressWarnings("unchecked")
    private static <C> String command(Function<C, String> codec, @Nullable Object subject) {
        if (subject == null) {
            throw new IllegalArgumentException("a command is missing");
        }
        return escaped(codec.apply((C) subject));
    }

    private static String hex(@Nullable Object subject) {
        if (!(subject instanceof Octets)) {
            throw new IllegalArgumentException("only received buffers have a form as text: " + subject);
        }
        return ((Octets) subject).toHex();
    }

    static <C> List<CallLog.Entry> read(String text, Function<String, C> codec) {
        List<CallLog.Entry> entries = new ArrayList<>();
        for (String line : text.lines().toList()) {
            int first = line.indexOf('\t');
            int second = line.indexOf('\t', first + 1);
            int third = line.indexOf('\t', second + 1);
            if (third < 0) {
                throw new IllegalArgumentException("a line has four columns: " + line);
            }
            String method = line.substring(0, first);
            String subject = line.substring(second + 1, third);
            Object read = switch (method) {
                case "send" -> codec.apply(unescaped(subject));
                case "receive" -> Octets.hex(subject);
                case "lost" -> unescaped(subject);
                default -> null;
            };
            long now = Long.parseLong(line.substring(first + 1, second));
            entries.add(new CallLog.Entry(method, now, read, unescaped(line.substring(third + 1))));
        }
        return entries;
    }

    private static String escaped(String text) {
        return Octets.of(text).toString();
    }

    private static String unescaped(String text) {
        return Octets.unescape(text).toUtf8();
    }
}
