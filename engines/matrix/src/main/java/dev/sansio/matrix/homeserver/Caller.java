package dev.sansio.matrix.homeserver;

/** Who sent a request. */
record Caller(String userId, String deviceId) {}
