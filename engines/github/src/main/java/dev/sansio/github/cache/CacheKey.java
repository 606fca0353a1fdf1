package dev.sansio.github.cache;

/**
 * What an answer is remembered under: all that it depends on.
 *
 * @param uri of the call
 * @param identity as whom it was made; no secret
 * @param accept the media type that was asked for
 * @param apiVersion the version that was asked for
 */
public record CacheKey(String uri, String identity, String accept, String apiVersion) {}
