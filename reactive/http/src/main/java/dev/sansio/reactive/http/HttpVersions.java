package dev.sansio.reactive.http;

/** Which versions a client or server speaks. */
public enum HttpVersions {
    /** HTTP/2 where TLS agrees on it, else HTTP/1.1; a server in clear text speaks what its client begins with. */
    NEGOTIATED,
    /** HTTP/1.1 only. */
    HTTP_1_1,
    /** HTTP/2 only; without TLS by prior knowledge (RFC 9113 3.3). */
    HTTP_2
}
