package dev.sansio.http;

/**
 * Values that fields often have: those of the static tables of HPACK and QPACK (RFC 7541 A, RFC 9204 A) in the spellings that
 * occur, and those that Fetch metadata and client hints know.
 */
final class UsualValues {

    private static final String[] NONE = {};

    private UsualValues() {}

    /** Those of a name in lower case. */
    static String[] of(String name) {
        return switch (name) {
            case HttpNames.ACCEPT -> values("*/*");
            case HttpNames.ACCEPT_ENCODING ->
                values("gzip, deflate, br", "gzip, deflate, br, zstd", "gzip, deflate", "gzip");
            case HttpNames.ACCEPT_RANGES -> values("bytes", "none");
            case HttpNames.ACCESS_CONTROL_ALLOW_CREDENTIALS -> values("true");
            case HttpNames.ACCESS_CONTROL_ALLOW_ORIGIN -> values("*");
            case HttpNames.CACHE_CONTROL -> values("no-cache", "max-age=0", "no-store");
            case HttpNames.CONNECTION -> values("keep-alive", "close", "Keep-Alive", "Upgrade", "upgrade");
            case HttpNames.CONTENT_ENCODING -> values("gzip", "br", "zstd");
            case HttpNames.CONTENT_LENGTH -> values("0");
            case HttpNames.CONTENT_TYPE ->
                values(
                        "application/json",
                        "text/html; charset=utf-8",
                        "text/html;charset=utf-8",
                        "text/html",
                        "text/plain",
                        "text/plain;charset=utf-8",
                        "application/x-www-form-urlencoded");
            case HttpNames.DNT, HttpNames.UPGRADE_INSECURE_REQUESTS -> values("1");
            case HttpNames.EXPECT -> values("100-continue");
            case HttpNames.PRAGMA -> values("no-cache");
            case HttpNames.SEC_CH_UA_MOBILE -> values("?0", "?1");
            case HttpNames.SEC_CH_UA_PLATFORM ->
                values("\"Windows\"", "\"Android\"", "\"macOS\"", "\"iOS\"", "\"Linux\"");
            case HttpNames.SEC_FETCH_DEST -> values("empty", "document", "image", "script", "style", "font", "iframe");
            case HttpNames.SEC_FETCH_MODE -> values("no-cors", "cors", "navigate", "same-origin", "websocket");
            case HttpNames.SEC_FETCH_SITE -> values("same-origin", "cross-site", "none", "same-site");
            case HttpNames.SEC_FETCH_USER -> values("?1");
            case HttpNames.SEC_WEBSOCKET_VERSION -> values("13");
            case HttpNames.TE -> values("trailers");
            case HttpNames.TRANSFER_ENCODING -> values("chunked");
            case HttpNames.UPGRADE -> values("websocket");
            case HttpNames.VARY -> values("Accept-Encoding", "accept-encoding", "Origin", "origin");
            case HttpNames.X_CONTENT_TYPE_OPTIONS -> values("nosniff");
            case HttpNames.X_FRAME_OPTIONS -> values("DENY", "SAMEORIGIN", "deny", "sameorigin");
            case HttpNames.X_REQUESTED_WITH -> values("XMLHttpRequest");
            case HttpNames.X_XSS_PROTECTION -> values("1; mode=block", "0");
            default -> NONE;
        };
    }

    private static String[] values(String... values) {
        return values;
    }
}
