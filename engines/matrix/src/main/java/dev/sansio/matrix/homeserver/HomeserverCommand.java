package dev.sansio.matrix.homeserver;

/** What the surroundings tell an engine of a homeserver. */
public sealed interface HomeserverCommand {

    /** Something may have changed through another connection: look whether a long poll has an answer. */
    record Look() implements HomeserverCommand {}
}
