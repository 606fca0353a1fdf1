package dev.sansio.http.conditional;

import dev.sansio.http.FieldReader;
import dev.sansio.http.MalformedFieldException;

/**
 * An entity tag (RFC 9110 8.8.3), the value of {@code ETag}.
 *
 * @param weak whether it says only that representations are equivalent
 * @param tag what stands between the quotation marks: visible characters but quotation marks, up to U+00FF; may be empty
 */
public record EntityTag(boolean weak, String tag) {

    /**
     * A checked tag.
     *
     * @throws IllegalArgumentException if it has a character that no tag has
     */
    public EntityTag {
        if (!tag.chars().allMatch(c -> c > ' ' && c != '"' && c != 0x7F && c <= 0xFF)) {
            throw new IllegalArgumentException("an entity tag has visible characters and no quotation mark");
        }
    }

    /** A strong tag. */
    public static EntityTag strong(String tag) {
        return new EntityTag(false, tag);
    }

    /** A weak tag. */
    public static EntityTag weak(String tag) {
        return new EntityTag(true, tag);
    }

    /**
     * Reads the value of {@code ETag}.
     *
     * @throws MalformedFieldException if it is none
     */
    public static EntityTag parse(String value) {
        FieldReader in = new FieldReader(value);
        in.skipBlanks();
        EntityTag tag = read(in);
        in.end();
        return tag;
    }

    static EntityTag read(FieldReader in) {
        boolean weak = in.skip('W');
        if (weak) {
            in.expect('/');
        }
        in.expect('"');
        String tag = in.until("\"");
        in.expect('"');
        try {
            return new EntityTag(weak, tag);
        } catch (IllegalArgumentException wrong) {
            throw in.malformed("visible characters in the entity tag that ends");
        }
    }

    /** Strong comparison (RFC 9110 8.8.3.2): the same octets. */
    public boolean matchesStrongly(EntityTag other) {
        return !weak && !other.weak && tag.equals(other.tag);
    }

    /** Weak comparison (RFC 9110 8.8.3.2): equivalent representations. */
    public boolean matchesWeakly(EntityTag other) {
        return tag.equals(other.tag);
    }

    /** As it stands in a field. */
    @Override
    public String toString() {
        return (weak ? "W/\"" : "\"") + tag + '"';
    }
}
