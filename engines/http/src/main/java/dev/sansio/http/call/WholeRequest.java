package dev.sansio.http.call;

import dev.sansio.core.Bytes;
import dev.sansio.http.RequestHead;
import java.nio.ByteBuffer;

/**
 * A request that has come whole.
 *
 * @param exchange its number, under which it is answered
 * @param content its content; read it, do not write it
 */
public record WholeRequest(long exchange, RequestHead head, ByteBuffer content) {

    /** A copy of the content. */
    public byte[] octets() {
        return Bytes.copy(content);
    }
}
