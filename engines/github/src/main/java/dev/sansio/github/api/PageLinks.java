package dev.sansio.github.api;

import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.context.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the neighbours of a page are, as URI references; null where there is none. */
public record PageLinks(
        @Nullable String next,
        @Nullable String previous,
        @Nullable String first,
        @Nullable String last) {

    /** Of the only page. */
    public static final PageLinks NONE = new PageLinks(null, null, null, null);

    /**
     * What {@code Link} says, whatever the order and number of parameters (RFC 8288 3).
     *
     * @throws MalformedFieldException if it says something else
     */
    public static PageLinks of(HttpFields fields) {
        String value = fields.joined(HttpNames.LINK);
        if (value == null) {
            return NONE;
        }
        List<Link> links = Link.parseAll(value);
        return new PageLinks(to(links, "next"), to(links, "prev"), to(links, "first"), to(links, "last"));
    }

    private static @Nullable String to(List<Link> links, String relation) {
        return links.stream()
                .filter(link -> link.relations().contains(relation))
                .map(Link::target)
                .findFirst()
                .orElse(null);
    }
}
