package dev.sansio.http1;

import dev.sansio.core.Bytes;
import dev.sansio.core.Inbox;
import dev.sansio.core.Limit;
import dev.sansio.core.SessionFailedException;
import dev.sansio.http.FieldLines;
import dev.sansio.http.HttpField;
import dev.sansio.http.HttpFields;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the field lines of a head or of trailers. Lines that were read stay read; only a line whose line feed has not come is
 * looked at again, and only once that is there.
 */
final class HeadReader {

    private static final HttpField[] NONE = {};
    /** An idle reader keeps room for so many fields, and no more. */
    private static final int USUAL = 32;

    final Framing framing;
    final LineMemory memory;

    private final Http1Limits limits;
    private final FieldLines lines;

    private HttpField[] fields = NONE;
    private int count;
    /** Which of the first fields mean something to the engine, a bit each. */
    private long meaning;
    /** The value of the last field, while lines go on with it; else null. */
    private @Nullable StringBuilder folded;

    private boolean trailers;
    private final long mostFields;
    /** The most octets that a line and the section may have. */
    private final long mostOfLine;

    private long most;
    /** Octets of the section so far, the start line included. */
    private long octets;
    /** How many octets of the current line were searched for its line feed in vain. */
    private int scanned;

    HeadReader(Http1Options options) {
        this.limits = options.limits();
        this.mostFields = limits.fields().value();
        this.mostOfLine = limits.fieldLine().value();
        this.framing = new Framing(options);
        this.memory = new LineMemory(options.lineMemory());
        this.lines = new FieldLines(leniencies(options));
    }

    private static Set<FieldLines.Leniency> leniencies(Http1Options options) {
        Set<FieldLines.Leniency> tolerated = EnumSet.noneOf(FieldLines.Leniency.class);
        if (options.tolerates(Http1Tolerance.BARE_LINE_FEED)) {
            tolerated.add(FieldLines.Leniency.BARE_LINE_FEED);
        }
        if (options.tolerates(Http1Tolerance.FOLDED_FIELDS)) {
            tolerated.add(FieldLines.Leniency.FOLDING);
        }
        if (options.tolerates(Http1Tolerance.BLANK_BEFORE_COLON)) {
            tolerated.add(FieldLines.Leniency.BLANK_BEFORE_COLON);
        }
        return tolerated;
    }

    /** A head begins, whose start line had so many octets. */
    void begin(int startLine) {
        trailers = false;
        most = limits.head().value();
        octets = startLine;
        count = 0;
        meaning = 0;
        framing.begin();
        memory.begin();
    }

    /** A trailer section begins. */
    void beginTrailers() {
        trailers = true;
        most = limits.trailers().value();
        octets = 0;
        count = 0;
    }

    /** Reads on; true once the empty line was read. */
    boolean read(Inbox in) {
        while (true) {
            byte[] array = in.array();
            int from = in.from();
            int to = in.to();
            if (scanned > 0 && Bytes.indexOf(array, from + scanned, to, (byte) '\n') < 0) {
                scanned = to - from;
                partial(scanned);
                if (in.more()) {
                    continue;
                }
                return false;
            }
            scanned = 0;
            int at = readLines(array, from, to);
            if (at < 0) {
                in.skip(-at - from);
                return true;
            }
            in.skip(at - from);
            if (!in.isEmpty() && moved(in, array, at, to)) {
                continue; // and may show more
            }
            scanned = in.length();
            partial(scanned);
            if (!in.more()) {
                return false;
            }
        }
    }

    /** Whether the window is another one than what was left of the one that was read. */
    @SuppressWarnings("ReferenceEquality") // which array it is, not what is in it
    private static boolean moved(Inbox in, byte[] array, int from, int to) {
        return in.array() != array || in.from() != from || in.to() != to;
    }

    /** Reads all complete lines of a window; where it stopped, negated if the section has ended there. */
    private int readLines(byte[] array, int from, int to) {
        int at = from;
        while (true) {
            HttpField like = null;
            if (!trailers) {
                int again = memory.match(array, at, to);
                if (again > 0) {
                    at += addAgain(again);
                    continue;
                }
                like = memory.like();
            }
            FieldLines.Outcome outcome =
                    like == null ? lines.read(array, at, to) : lines.read(array, at, to, like, at + memory.alike());
            if (outcome == FieldLines.Outcome.PARTIAL) {
                return at;
            }
            int next = lines.next();
            measure(next - at);
            switch (outcome) {
                case FIELD -> {
                    HttpField field = lines.field();
                    if (!trailers && octets <= LineMemory.LARGEST) {
                        memory.remember(array, at, next, field);
                    }
                    add(field);
                }
                case FOLD -> fold(next - at);
                case END -> {
                    unfold();
                    if (!trailers) {
                        memory.end(octets);
                    }
                    return -next;
                }
                default -> throw Faults.of(Faults.FIELD, "a line is no field line: " + lines.fault());
            }
            at = next;
        }
    }

    /** Adds the fields of lines that come again, whose sizes were measured before; how many octets they have. */
    private int addAgain(int wanted) {
        int many = wanted;
        int length = memory.octets(many);
        if (length > most - octets || many > mostFields - count) {
            many = 1; // so that what is too much fails where it would have without a memory
            length = memory.octets(1);
            measure(length);
        } else {
            octets += length;
        }
        makeRoom(many);
        long meaningful = memory.meaningful() & (-1L >>> -many);
        memory.take(many, fields, count);
        for (; meaningful != 0; meaningful &= meaningful - 1) {
            int index = count + Long.numberOfTrailingZeros(meaningful);
            meaning |= 1L << index;
            framing.on(fields[index]);
        }
        count += many;
        return length;
    }

    private void add(HttpField field) {
        unfold();
        makeRoom(1);
        if (!trailers && Framing.minds(field.role())) {
            meaning |= 1L << count;
            framing.on(field);
        }
        fields[count++] = field;
    }

    private void makeRoom(int many) {
        if (count > mostFields - many) {
            throw limits.fields().exceeded();
        }
        if (count + many > fields.length) {
            fields = Arrays.copyOf(fields, Math.max(16, 2 * (count + many)));
        }
    }

    private void fold(int octets) {
        if (count == 0 || Framing.decides(fields[count - 1].role())) {
            throw Faults.of(Faults.FIELD, "a line is folded into none, or into one that frames the message");
        }
        StringBuilder value = folded;
        if (value == null) {
            value = new StringBuilder(fields[count - 1].value());
            folded = value;
        }
        lines.continueTo(value);
        limits.fieldLine().check(fields[count - 1].name().length() + (long) value.length() + octets);
        memory.forget();
    }

    /** The field that went on over lines is complete. It is made once, for each line may be one octet long. */
    private void unfold() {
        if (folded != null) {
            HttpField first = fields[count - 1];
            fields[count - 1] = new HttpField(first.name(), folded.toString(), first.sensitive());
            folded = null;
        }
    }

    /** A complete line of so many octets. */
    private void measure(int line) {
        if (line > room()) {
            throw exceeded();
        }
        octets += line;
    }

    /** A line of which so many octets have come, and not its end. */
    private void partial(int line) {
        if (line >= room()) {
            throw exceeded();
        }
    }

    private long room() {
        return Math.min(mostOfLine, most - octets);
    }

    private SessionFailedException exceeded() {
        Limit total = trailers ? limits.trailers() : limits.head();
        return mostOfLine <= most - octets ? limits.fieldLine().exceeded() : total.exceeded();
    }

    /** All fields that were read, as they came. */
    HttpFields raw() {
        return HttpFields.of(fields, count);
    }

    /** The fields that are not the connection's own. */
    HttpFields shown(boolean old) {
        if (count > Long.SIZE || framing.nominates()) {
            return shownOneByOne(old);
        }
        int kept = 0;
        int from = 0;
        for (long asked = meaning; asked != 0; asked &= asked - 1) {
            int index = Long.numberOfTrailingZeros(asked);
            if (!framing.shows(fields[index], old)) {
                kept = moveDown(from, index, kept);
                from = index + 1;
            }
        }
        return HttpFields.of(fields, moveDown(from, count, kept));
    }

    private int moveDown(int from, int to, int kept) {
        if (from != kept) {
            System.arraycopy(fields, from, fields, kept, to - from);
        }
        return kept + to - from;
    }

    private HttpFields shownOneByOne(boolean old) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (framing.shows(fields[i], old)) {
                fields[kept++] = fields[i];
            }
        }
        return HttpFields.of(fields, kept);
    }

    /** The trailers; those that must not be any are taken out, or fail. */
    HttpFields trailers(boolean dropForbidden) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (fields[i].role().allowedInTrailers()) {
                fields[kept++] = fields[i];
            } else if (!dropForbidden) {
                throw Faults.of(Faults.TRAILER, fields[i].name() + " must not come as a trailer");
            }
        }
        return HttpFields.of(fields, kept);
    }

    /** Lets go of the last head, all but what its lines help to read the next one. */
    @SuppressWarnings("NullAway") // beyond the count nothing is read
    void rest() {
        framing.begin();
        if (fields.length > USUAL) {
            fields = NONE;
        } else {
            Arrays.fill(fields, 0, Math.min(count, fields.length), null);
        }
        count = 0;
    }

    /** Lets go of the lines of the last head, too. A head that is being read goes on without them. */
    void forget() {
        if (count == 0) {
            fields = NONE;
        }
        memory.forget();
    }
}
