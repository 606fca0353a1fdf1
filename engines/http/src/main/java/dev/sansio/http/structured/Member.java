package dev.sansio.http.structured;

/** A member of a List or a Dictionary (RFC 9651 3.1, 3.2). */
public sealed interface Member permits Item, InnerList {

    /** Its parameters. */
    Parameters parameters();

    /** As it stands in a field. */
    String toFieldValue();
}
