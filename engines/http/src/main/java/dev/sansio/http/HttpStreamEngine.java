package dev.sansio.http;

import dev.sansio.core.StreamEngine;

/** HTTP on one stream of ordered bytes: HTTP/1.1 and HTTP/2, interchangeable behind the negotiation of TLS. */
public interface HttpStreamEngine extends HttpEngine, StreamEngine<HttpCommand, HttpEvent> {}
