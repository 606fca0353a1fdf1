package dev.sansio.http;

/** A name of the table: one String for all fields of that name, and what it means. */
record KnownName(String name, FieldRole role) {}
