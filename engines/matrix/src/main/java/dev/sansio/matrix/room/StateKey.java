package dev.sansio.matrix.room;

/** What an event of state sets. */
public record StateKey(String type, String key) {}
