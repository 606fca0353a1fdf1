package dev.sansio.http;

import dev.sansio.core.Bytes;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads field lines, one a call (RFC 9112 5, and RFC 5322 2.2 for the heads of MIME parts). Each octet is looked at once: the
 * scan that finds the end of a value is the one that validates it, and a known name is valid by being known.
 *
 * <p>A line is classified only when its line feed is there; until then it is {@link Outcome#PARTIAL}, whatever it begins
 * with. So the same octets mean the same however they were cut. Whoever gets PARTIAL looks for the line feed, and reads again
 * once it has come:
 *
 * <pre>{@code
 * switch (lines.read(in.array(), in.from(), in.to())) {
 *     case FIELD -> fields.add(lines.field());
 *     case FOLD -> lines.continueTo(value);
 *     case END -> done = true;
 *     case PARTIAL -> waits = true;
 *     case GARBLED -> fail(lines.fault());
 * }
 * in.skip(lines.next() - in.from());
 * }</pre>
 *
 * <p>The same instance reads any number of lines of any number of messages.
 */
public final class FieldLines {

    /** What was read. */
    public enum Outcome {
        /** A field line: {@link FieldLines#field()}. */
        FIELD,
        /** A line that begins with a blank and goes on the one before it: {@link FieldLines#continueTo}. */
        FOLD,
        /** The empty line that ends the section. */
        END,
        /** The line feed has not come yet: nothing was read. */
        PARTIAL,
        /** Not a field line: {@link FieldLines#fault()}. */
        GARBLED
    }

    /** What is wrong with a line. */
    public enum Fault {
        /** There is no colon. */
        NO_COLON,
        /** The name is empty, or has characters that are none of a token. */
        NAME,
        /** Blanks stand between name and colon (RFC 9112 5.1). */
        BLANK_BEFORE_COLON,
        /** The line begins with a blank, as if it went on another (RFC 9112 5.2). */
        FOLDED,
        /** A carriage return without a line feed, or a line feed without a carriage return (RFC 9112 2.2). */
        BARE_LINE_END,
        /** The value has a control character. */
        CONTROL
    }

    /** What is tolerated in lines, where a peer needs it. */
    public enum Leniency {
        /** A line feed alone ends a line (RFC 9112 2.2). A carriage return alone never does. */
        BARE_LINE_FEED,
        /** A line may go on with a blank in the next (RFC 9112 5.2). */
        FOLDING,
        /** Blanks between name and colon are taken out (RFC 9112 5.1, for responses). */
        BLANK_BEFORE_COLON
    }

    private final boolean bareLineFeed;
    private final boolean folding;
    private final boolean blankBeforeColon;

    private int next;
    private @Nullable HttpField field;
    private String continuation = "";
    private Fault fault = Fault.NAME;

    /** A reader that tolerates nothing but what is named. */
    public FieldLines(Set<Leniency> tolerated) {
        bareLineFeed = tolerated.contains(Leniency.BARE_LINE_FEED);
        folding = tolerated.contains(Leniency.FOLDING);
        blankBeforeColon = tolerated.contains(Leniency.BLANK_BEFORE_COLON);
    }

    /** A reader that tolerates nothing. */
    public static FieldLines strict() {
        return new FieldLines(Set.of());
    }

    /** Reads the line that begins at an index of an array, of which the octets before a limit have come. */
    public Outcome read(byte[] array, int from, int limit) {
        field = null;
        if (from >= limit) {
            return Outcome.PARTIAL;
        }
        int first = array[from];
        if (first <= ' ' && first >= 0) {
            if (first == '\r' && from + 1 < limit && array[from + 1] == '\n') {
                next = from + 2;
                return Outcome.END;
            }
            return withoutName(array, from, limit);
        }
        int colon = Bytes.indexOf(array, from, limit, (byte) ':');
        if (colon < 0) {
            return garbled(array, from, limit, Fault.NO_COLON);
        }
        KnownName name = NameTable.find(array, from, colon);
        if (name == null) {
            name = unknown(array, from, colon);
            if (name == null) {
                return garbled(array, from, limit, nameFault(array, from, colon));
            }
        }
        return value(array, from, limit, name, colon, colon);
    }

    /**
     * Reads a line of which is known that it begins as that of another field did: with its name, a colon, and perhaps a part of
     * its value. What was checked then is not looked at again.
     *
     * @param like the field, as {@link #read(byte[], int, int)} has read it
     * @param same up to where the line is the same; behind the colon, and before the end of the other line
     */
    public Outcome read(byte[] array, int from, int limit, HttpField like, int same) {
        return value(array, from, limit, like.knownName(), from + like.name().length(), same);
    }

    private Outcome value(byte[] array, int from, int limit, KnownName name, int colon, int same) {
        int value = skipBlanks(array, colon + 1, limit);
        int control = HttpSyntax.indexOfControl(array, Math.max(value, same), limit);
        Outcome ended = end(array, from, control, limit);
        if (ended != null) {
            field = null;
            return ended;
        }
        int last = trimmed(array, value, control);
        HttpField usual = name.usual(array, value, last);
        field = usual != null ? usual : new HttpField(name, text(array, value, last), false);
        return Outcome.FIELD;
    }

    /** A line that begins with a control character or a space: the end, or a continuation. */
    private Outcome withoutName(byte[] array, int from, int limit) {
        if (!HttpSyntax.isBlank(array[from])) {
            Outcome ended = end(array, from, HttpSyntax.indexOfControl(array, from, limit), limit);
            return ended == null ? Outcome.END : ended;
        }
        if (!folding) {
            return garbled(array, from, limit, Fault.FOLDED);
        }
        int value = skipBlanks(array, from, limit);
        int control = HttpSyntax.indexOfControl(array, value, limit);
        Outcome ended = end(array, from, control, limit);
        if (ended != null) {
            return ended;
        }
        continuation = text(array, value, trimmed(array, value, control));
        return Outcome.FOLD;
    }

    /** Null if the line ends at this control character, as lines do; sets {@link #next} then. */
    private @Nullable Outcome end(byte[] array, int from, int control, int limit) {
        if (control + 1 < limit && array[control] == '\r' && array[control + 1] == '\n') {
            next = control + 2;
            return null;
        }
        if (control >= limit) {
            return Outcome.PARTIAL;
        }
        if (array[control] == '\n' && bareLineFeed) {
            next = control + 1;
            return null;
        }
        boolean bare = array[control] == '\r' || array[control] == '\n';
        return garbled(array, from, limit, bare ? Fault.BARE_LINE_END : Fault.CONTROL);
    }

    private Outcome garbled(byte[] array, int from, int limit, Fault what) {
        int lineFeed = Bytes.indexOf(array, from, limit, (byte) '\n');
        if (lineFeed < 0) {
            return Outcome.PARTIAL;
        }
        next = lineFeed + 1;
        fault = what;
        return Outcome.GARBLED;
    }

    /** Any token in lower case; or null. */
    private @Nullable KnownName unknown(byte[] array, int from, int colon) {
        int end = colon;
        while (blankBeforeColon && end > from && HttpSyntax.isBlank(array[end - 1])) {
            end--;
        }
        return NameTable.of(array, from, end);
    }

    /** The colon may stand in a later line: then this one has none. */
    private static Fault nameFault(byte[] array, int from, int colon) {
        if (Bytes.indexOf(array, from, colon, (byte) '\n') >= 0) {
            return Fault.NO_COLON;
        }
        return colon > from && HttpSyntax.isBlank(array[colon - 1]) ? Fault.BLANK_BEFORE_COLON : Fault.NAME;
    }

    private static int skipBlanks(byte[] array, int from, int limit) {
        int i = from;
        while (i < limit && HttpSyntax.isBlank(array[i])) {
            i++;
        }
        return i;
    }

    /** Where the octets end without the blanks at their end. */
    private static int trimmed(byte[] array, int from, int to) {
        int end = to;
        while (end > from && HttpSyntax.isBlank(array[end - 1])) {
            end--;
        }
        return end;
    }

    private static String text(byte[] array, int from, int to) {
        return from == to ? "" : HttpField.latin1(array, from, to);
    }

    /** The index behind the line, after every outcome but {@link Outcome#PARTIAL}. */
    public int next() {
        return next;
    }

    /**
     * The field, after {@link Outcome#FIELD}.
     *
     * @throws IllegalStateException after any other outcome
     */
    public HttpField field() {
        HttpField read = field;
        if (read == null) {
            throw new IllegalStateException("no field was read");
        }
        return read;
    }

    /** After {@link Outcome#FOLD}, adds to the value before what the line goes on with, after one space (RFC 9112 5.2). */
    public void continueTo(StringBuilder value) {
        if (value.length() > 0 && !continuation.isEmpty()) {
            value.append(' ');
        }
        value.append(continuation);
    }

    /** What is wrong, after {@link Outcome#GARBLED}. */
    public Fault fault() {
        return fault;
    }
}
