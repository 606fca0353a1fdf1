package dev.sansio.matrix.crypto.megolm;

import dev.sansio.matrix.crypto.message.MessageCipher;
import dev.sansio.matrix.crypto.primitive.HmacSha256;

/** What the platform needs to encrypt and decrypt; made once for many sessions, because making it costs. For one caller at a time. */
public final class GroupCipher {

    final HmacSha256 hmac = new HmacSha256();
    final MessageCipher messages = new MessageCipher("MEGOLM_KEYS");

    /** A new one, without a key. */
    public GroupCipher() {}
}
