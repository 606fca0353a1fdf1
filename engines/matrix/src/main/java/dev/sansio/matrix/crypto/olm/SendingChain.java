package dev.sansio.matrix.crypto.olm;

import dev.sansio.matrix.crypto.pickle.PickleReader;
import dev.sansio.matrix.crypto.pickle.PickleWriter;
import dev.sansio.matrix.crypto.primitive.Curve25519KeyPair;
import dev.sansio.matrix.crypto.primitive.Octets;

/** The chain that own messages are encrypted with, and the ratchet key that it belongs to. */
final class SendingChain {

    private final Curve25519KeyPair ratchet;
    private byte[] chainKey;
    private long index;

    SendingChain(Curve25519KeyPair ratchet, byte[] chainKey) {
        this.ratchet = ratchet;
        this.chainKey = chainKey;
    }

    Curve25519KeyPair ratchet() {
        return ratchet;
    }

    NormalMessage seal(byte[] plaintext) {
        byte[] messageKey = ChainKey.messageKey(chainKey);
        NormalMessage message = NormalMessage.seal(messageKey, ratchet.publicKey(), index, plaintext);
        byte[] next = ChainKey.next(chainKey);
        Octets.wipe(messageKey, chainKey);
        chainKey = next;
        index++;
        return message;
    }

    void wipe() {
        ratchet.wipe();
        Octets.wipe(chainKey);
    }

    void write(PickleWriter out) {
        out.secret(ratchet.privateKey()).octets(chainKey).number(index);
    }

    static SendingChain read(PickleReader in) {
        SendingChain chain = new SendingChain(Curve25519KeyPair.of(in.octets()), in.octets());
        chain.index = in.number();
        return chain;
    }
}
