package dev.sansio.matrix.homeserver;

/** What an engine of a homeserver tells. */
public sealed interface HomeserverEvent {

    /**
     * A request was answered.
     *
     * @param operation its name; empty if there is none of that path
     */
    record Answered(String operation, int status) implements HomeserverEvent {}
}
