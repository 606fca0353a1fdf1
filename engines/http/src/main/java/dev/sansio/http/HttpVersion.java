package dev.sansio.http;

/** The version that a connection speaks; messages mean the same in each (RFC 9110 2.5). */
public enum HttpVersion {
    /** RFC 1945; spoken to old peers only. */
    HTTP_1_0("HTTP/1.0", "http/1.0"),
    /** RFC 9112. */
    HTTP_1_1("HTTP/1.1", "http/1.1"),
    /** RFC 9113. */
    HTTP_2("HTTP/2", "h2"),
    /** RFC 9114. */
    HTTP_3("HTTP/3", "h3");

    private final String text;
    private final String alpn;

    HttpVersion(String text, String alpn) {
        this.text = text;
        this.alpn = alpn;
    }

    /** The name of the protocol in the negotiation of TLS (RFC 7301). */
    public String alpn() {
        return alpn;
    }

    /** As people write it, {@code HTTP/1.1}. */
    @Override
    public String toString() {
        return text;
    }
}
