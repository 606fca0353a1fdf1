package dev.sansio.http.conditional;

import dev.sansio.http.FieldReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The value of {@code If-Match} or {@code If-None-Match} (RFC 9110 13.1.1, 13.1.2).
 *
 * @param any {@code *}: whatever there is; the list is empty then
 */
public record EntityTags(boolean any, List<EntityTag> tags) {

    /** Whatever there is. */
    public static final EntityTags ANY = new EntityTags(true, List.of());

    /** A list of its own. */
    public EntityTags {
        tags = List.copyOf(tags);
    }

    /** These tags. */
    public static EntityTags of(EntityTag... tags) {
        return new EntityTags(false, List.of(tags));
    }

    /**
     * Reads a value, its lines joined by commas.
     *
     * @throws dev.sansio.http.MalformedFieldException if it is none
     */
    public static EntityTags parse(String value) {
        if (value.equals("*")) {
            return ANY;
        }
        FieldReader in = new FieldReader(value);
        List<EntityTag> tags = new ArrayList<>();
        while (in.nextElement()) {
            tags.add(EntityTag.read(in));
        }
        return new EntityTags(false, tags);
    }

    /** As it stands in a field. */
    @Override
    public String toString() {
        return any ? "*" : tags.stream().map(EntityTag::toString).collect(Collectors.joining(", "));
    }
}
