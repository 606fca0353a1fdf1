package dev.sansio.http2.hpack;

import dev.sansio.http.HttpField;

/** Takes the fields of a block in their order. */
public interface HpackSink {

    /**
     * A pseudo-header field (RFC 9113 8.3). Whether there is such a one, and whether its value suits it, is not looked at,
     * but the value is one that a field may have.
     *
     * @param name begins with a colon; of the six known ones always the same String
     * @param sensitive whether it was marked as never to be indexed (RFC 7541 7.1.3)
     */
    void pseudo(String name, String value, boolean sensitive);

    /** A field, which may be shared with other messages; {@link HttpField#sensitive()} if it is never to be indexed. */
    void field(HttpField field);

    /**
     * A field that no message may have: its name is no token in lower case (RFC 9113 8.2.1), or its value has a control
     * character or a blank at an edge. The message is malformed, the connection is not, and decoding goes on.
     *
     * @param reason a short text that holds nothing which the peer sent
     */
    void malformed(String reason);
}
