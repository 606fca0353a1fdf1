package dev.sansio.http1;

import dev.sansio.http.HttpFields;

/** What a server answers to CONNECT. */
public sealed interface HttpConnectCommand {

    /** 200: the connection behind exists. */
    record Accept(HttpFields fields) implements HttpConnectCommand {}

    /**
     * No tunnel; the connection closes.
     *
     * @param status 300 to 999, such as 403, 407 or 502
     */
    record Refuse(int status, HttpFields fields) implements HttpConnectCommand {}
}
