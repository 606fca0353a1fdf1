package dev.sansio.lsp.json;

import java.util.HashMap;
import java.util.Map;

/**
 * What distinguishes the objects of one type from those of others: which members they must have and may have, and what kind
 * each value is.
 */
@SuppressWarnings("EnumOrdinal") // bits of a mask that never leaves this class
public final class Shape {

    private final Map<String, Member> members = new HashMap<>();
    private int required;

    /** A member: which kinds its value may be, a bit each, and for some the only text. */
    private record Member(boolean required, int kinds, String literal) {}

    private Shape() {}

    /**
     * A shape in words such as {@code "range:o data?:* kind=file"}: a name, {@code ?} if the member may be left out, and the
     * kinds of its values (o object, a array, s string, n number, b boolean, z null, * any), or the only text that it may be.
     */
    public static Shape of(String words) {
        Shape shape = new Shape();
        for (String word : words.split(" ", -1)) {
            if (!word.isEmpty()) {
                shape.add(word);
            }
        }
        return shape;
    }

    private void add(String word) {
        int literal = word.indexOf('=');
        int end = literal < 0 ? word.indexOf(':') : literal;
        boolean optional = word.charAt(end - 1) == '?';
        String name = word.substring(0, optional ? end - 1 : end);
        required += optional ? 0 : 1;
        members.put(
                name,
                literal < 0
                        ? new Member(!optional, kinds(word.substring(end + 1)), "")
                        : new Member(!optional, 1 << JsonKind.STRING.ordinal(), word.substring(end + 1)));
    }

    private static int kinds(String letters) {
        int kinds = 0;
        for (int i = 0; i < letters.length(); i++) {
            int kind = "oasnbz".indexOf(letters.charAt(i));
            kinds |= kind < 0 ? -1 : 1 << kind;
        }
        return kinds;
    }

    /** How many members of the object at the cursor are unknown here; -1 if it is no such object. The cursor stays. */
    int misfits(JsonReader in) {
        int start = in.position();
        try {
            in.beginObject("an object");
            int unknown = 0;
            int found = 0;
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                Member member = members.get(name);
                if (member == null) {
                    unknown++;
                } else if (!fits(member, in)) {
                    return -1;
                } else {
                    found += member.required() ? 1 : 0;
                }
                in.skip();
            }
            return found < required ? -1 : unknown;
        } finally {
            in.reset(start);
        }
    }

    private static boolean fits(Member member, JsonReader in) {
        JsonKind kind = in.peek();
        if ((member.kinds() & (1 << kind.ordinal())) == 0) {
            // null stands for a member that is left out, as many peers write it
            return kind == JsonKind.NULL && !member.required();
        }
        if (member.literal().isEmpty()) {
            return true;
        }
        int value = in.position();
        boolean same = in.string().equals(member.literal());
        in.reset(value);
        return same;
    }
}
