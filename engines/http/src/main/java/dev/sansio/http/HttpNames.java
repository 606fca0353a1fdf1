package dev.sansio.http;

import java.util.List;

/** Names of fields in lower case, as {@link HttpFields} keeps them; looking one up by its constant is the fastest way. */
public final class HttpNames {

    public static final String ACCEPT = "accept";
    public static final String ACCEPT_CHARSET = "accept-charset";
    public static final String ACCEPT_ENCODING = "accept-encoding";
    public static final String ACCEPT_LANGUAGE = "accept-language";
    public static final String ACCEPT_RANGES = "accept-ranges";
    public static final String ACCESS_CONTROL_ALLOW_CREDENTIALS = "access-control-allow-credentials";
    public static final String ACCESS_CONTROL_ALLOW_HEADERS = "access-control-allow-headers";
    public static final String ACCESS_CONTROL_ALLOW_METHODS = "access-control-allow-methods";
    public static final String ACCESS_CONTROL_ALLOW_ORIGIN = "access-control-allow-origin";
    public static final String ACCESS_CONTROL_EXPOSE_HEADERS = "access-control-expose-headers";
    public static final String ACCESS_CONTROL_MAX_AGE = "access-control-max-age";
    public static final String ACCESS_CONTROL_REQUEST_HEADERS = "access-control-request-headers";
    public static final String ACCESS_CONTROL_REQUEST_METHOD = "access-control-request-method";
    public static final String AGE = "age";
    public static final String ALLOW = "allow";
    public static final String ALT_SVC = "alt-svc";
    public static final String AUTHORIZATION = "authorization";
    public static final String CACHE_CONTROL = "cache-control";
    public static final String CONNECTION = "connection";
    public static final String CONTENT_DISPOSITION = "content-disposition";
    public static final String CONTENT_ENCODING = "content-encoding";
    public static final String CONTENT_LANGUAGE = "content-language";
    public static final String CONTENT_LENGTH = "content-length";
    public static final String CONTENT_LOCATION = "content-location";
    public static final String CONTENT_RANGE = "content-range";
    public static final String CONTENT_SECURITY_POLICY = "content-security-policy";
    public static final String CONTENT_TYPE = "content-type";
    public static final String COOKIE = "cookie";
    public static final String DATE = "date";
    public static final String DNT = "dnt";
    public static final String EARLY_DATA = "early-data";
    public static final String ETAG = "etag";
    public static final String EXPECT = "expect";
    public static final String EXPIRES = "expires";
    public static final String FORWARDED = "forwarded";
    public static final String FROM = "from";
    public static final String HOST = "host";
    public static final String HTTP2_SETTINGS = "http2-settings";
    public static final String IF_MATCH = "if-match";
    public static final String IF_MODIFIED_SINCE = "if-modified-since";
    public static final String IF_NONE_MATCH = "if-none-match";
    public static final String IF_RANGE = "if-range";
    public static final String IF_UNMODIFIED_SINCE = "if-unmodified-since";
    public static final String KEEP_ALIVE = "keep-alive";
    public static final String LAST_MODIFIED = "last-modified";
    public static final String LINK = "link";
    public static final String LOCATION = "location";
    public static final String MAX_FORWARDS = "max-forwards";
    public static final String ORIGIN = "origin";
    public static final String PRAGMA = "pragma";
    public static final String PRIORITY = "priority";
    public static final String PROXY_AUTHENTICATE = "proxy-authenticate";
    public static final String PROXY_AUTHORIZATION = "proxy-authorization";
    public static final String PROXY_CONNECTION = "proxy-connection";
    public static final String RANGE = "range";
    public static final String REFERER = "referer";
    public static final String REFERRER_POLICY = "referrer-policy";
    public static final String RETRY_AFTER = "retry-after";
    public static final String SEC_CH_UA = "sec-ch-ua";
    public static final String SEC_CH_UA_MOBILE = "sec-ch-ua-mobile";
    public static final String SEC_CH_UA_PLATFORM = "sec-ch-ua-platform";
    public static final String SEC_FETCH_DEST = "sec-fetch-dest";
    public static final String SEC_FETCH_MODE = "sec-fetch-mode";
    public static final String SEC_FETCH_SITE = "sec-fetch-site";
    public static final String SEC_FETCH_USER = "sec-fetch-user";
    public static final String SEC_WEBSOCKET_ACCEPT = "sec-websocket-accept";
    public static final String SEC_WEBSOCKET_EXTENSIONS = "sec-websocket-extensions";
    public static final String SEC_WEBSOCKET_KEY = "sec-websocket-key";
    public static final String SEC_WEBSOCKET_PROTOCOL = "sec-websocket-protocol";
    public static final String SEC_WEBSOCKET_VERSION = "sec-websocket-version";
    public static final String SERVER = "server";
    public static final String SERVER_TIMING = "server-timing";
    public static final String SET_COOKIE = "set-cookie";
    public static final String STRICT_TRANSPORT_SECURITY = "strict-transport-security";
    public static final String TE = "te";
    public static final String TRACEPARENT = "traceparent";
    public static final String TRACESTATE = "tracestate";
    public static final String TRAILER = "trailer";
    public static final String TRANSFER_ENCODING = "transfer-encoding";
    public static final String UPGRADE = "upgrade";
    public static final String UPGRADE_INSECURE_REQUESTS = "upgrade-insecure-requests";
    public static final String USER_AGENT = "user-agent";
    public static final String VARY = "vary";
    public static final String VIA = "via";
    public static final String WWW_AUTHENTICATE = "www-authenticate";
    public static final String X_CONTENT_TYPE_OPTIONS = "x-content-type-options";
    public static final String X_FORWARDED_FOR = "x-forwarded-for";
    public static final String X_FORWARDED_HOST = "x-forwarded-host";
    public static final String X_FORWARDED_PROTO = "x-forwarded-proto";
    public static final String X_FRAME_OPTIONS = "x-frame-options";
    public static final String X_REQUEST_ID = "x-request-id";
    public static final String X_REQUESTED_WITH = "x-requested-with";
    public static final String X_XSS_PROTECTION = "x-xss-protection";

    private HttpNames() {}

    /** All of them, for the table by which engines recognise them. */
    static List<String> all() {
        return List.of(
                ACCEPT,
                ACCEPT_CHARSET,
                ACCEPT_ENCODING,
                ACCEPT_LANGUAGE,
                ACCEPT_RANGES,
                ACCESS_CONTROL_ALLOW_CREDENTIALS,
                ACCESS_CONTROL_ALLOW_HEADERS,
                ACCESS_CONTROL_ALLOW_METHODS,
                ACCESS_CONTROL_ALLOW_ORIGIN,
                ACCESS_CONTROL_EXPOSE_HEADERS,
                ACCESS_CONTROL_MAX_AGE,
                ACCESS_CONTROL_REQUEST_HEADERS,
                ACCESS_CONTROL_REQUEST_METHOD,
                AGE,
                ALLOW,
                ALT_SVC,
                AUTHORIZATION,
                CACHE_CONTROL,
                CONNECTION,
                CONTENT_DISPOSITION,
                CONTENT_ENCODING,
                CONTENT_LANGUAGE,
                CONTENT_LENGTH,
                CONTENT_LOCATION,
                CONTENT_RANGE,
                CONTENT_SECURITY_POLICY,
                CONTENT_TYPE,
                COOKIE,
                DATE,
                DNT,
                EARLY_DATA,
                ETAG,
                EXPECT,
                EXPIRES,
                FORWARDED,
                FROM,
                HOST,
                HTTP2_SETTINGS,
                IF_MATCH,
                IF_MODIFIED_SINCE,
                IF_NONE_MATCH,
                IF_RANGE,
                IF_UNMODIFIED_SINCE,
                KEEP_ALIVE,
                LAST_MODIFIED,
                LINK,
                LOCATION,
                MAX_FORWARDS,
                ORIGIN,
                PRAGMA,
                PRIORITY,
                PROXY_AUTHENTICATE,
                PROXY_AUTHORIZATION,
                PROXY_CONNECTION,
                RANGE,
                REFERER,
                REFERRER_POLICY,
                RETRY_AFTER,
                SEC_CH_UA,
                SEC_CH_UA_MOBILE,
                SEC_CH_UA_PLATFORM,
                SEC_FETCH_DEST,
                SEC_FETCH_MODE,
                SEC_FETCH_SITE,
                SEC_FETCH_USER,
                SEC_WEBSOCKET_ACCEPT,
                SEC_WEBSOCKET_EXTENSIONS,
                SEC_WEBSOCKET_KEY,
                SEC_WEBSOCKET_PROTOCOL,
                SEC_WEBSOCKET_VERSION,
                SERVER,
                SERVER_TIMING,
                SET_COOKIE,
                STRICT_TRANSPORT_SECURITY,
                TE,
                TRACEPARENT,
                TRACESTATE,
                TRAILER,
                TRANSFER_ENCODING,
                UPGRADE,
                UPGRADE_INSECURE_REQUESTS,
                USER_AGENT,
                VARY,
                VIA,
                WWW_AUTHENTICATE,
                X_CONTENT_TYPE_OPTIONS,
                X_FORWARDED_FOR,
                X_FORWARDED_HOST,
                X_FORWARDED_PROTO,
                X_FRAME_OPTIONS,
                X_REQUEST_ID,
                X_REQUESTED_WITH,
                X_XSS_PROTECTION);
    }

    /** What a field of this name, in lower case, means to the engines. */
    static FieldRole roleOf(String name) {
        return switch (name) {
            case HOST -> FieldRole.HOST;
            case CONTENT_LENGTH -> FieldRole.CONTENT_LENGTH;
            case TRANSFER_ENCODING -> FieldRole.TRANSFER_ENCODING;
            case CONNECTION -> FieldRole.CONNECTION;
            case KEEP_ALIVE, PROXY_CONNECTION -> FieldRole.HOP_BY_HOP;
            case UPGRADE -> FieldRole.UPGRADE;
            case TE -> FieldRole.TE;
            case TRAILER -> FieldRole.TRAILER;
            case HTTP2_SETTINGS -> FieldRole.HTTP2_SETTINGS;
            case EXPECT -> FieldRole.EXPECT;
            case COOKIE -> FieldRole.COOKIE;
            case SET_COOKIE -> FieldRole.SET_COOKIE;
            case AUTHORIZATION, PROXY_AUTHORIZATION -> FieldRole.CREDENTIALS;
            case CACHE_CONTROL,
                    CONTENT_ENCODING,
                    CONTENT_RANGE,
                    CONTENT_TYPE,
                    MAX_FORWARDS,
                    PRAGMA,
                    PROXY_AUTHENTICATE,
                    RANGE,
                    WWW_AUTHENTICATE -> FieldRole.CONTENT;
            default -> FieldRole.PLAIN;
        };
    }
}
