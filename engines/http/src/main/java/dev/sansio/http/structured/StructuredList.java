package dev.sansio.http.structured;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A List (RFC 9651 3.1).
 *
 * @param members any number; without any the field is left out
 */
public record StructuredList(List<Member> members) {

    /** A list of its own. */
    public StructuredList {
        members = List.copyOf(members);
    }

    /**
     * Reads a field that is a List (RFC 9651 4.2.1), its lines joined by commas.
     *
     * @throws dev.sansio.http.MalformedFieldException if it is none
     */
    public static StructuredList parse(String value) {
        return new StructuredList(new StructuredParser(value).list());
    }

    /** As it stands in a field; empty without members, and then the field is not sent at all. */
    public String toFieldValue() {
        return members.stream().map(Member::toFieldValue).collect(Collectors.joining(", "));
    }
}
