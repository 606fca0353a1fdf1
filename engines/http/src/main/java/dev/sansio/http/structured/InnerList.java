package dev.sansio.http.structured;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A list within a List or a Dictionary (RFC 9651 3.1.1).
 *
 * @param items any number, 0 too
 */
public record InnerList(List<Item> items, Parameters parameters) implements Member {

    /** A list of its own. */
    public InnerList {
        items = List.copyOf(items);
    }

    @Override
    public String toFieldValue() {
        return items.stream().map(Item::toFieldValue).collect(Collectors.joining(" ", "(", ")"))
                + parameters.toFieldValue();
    }
}
