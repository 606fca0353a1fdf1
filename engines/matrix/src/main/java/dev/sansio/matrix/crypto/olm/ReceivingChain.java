package dev.sansio.matrix.crypto.olm;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.pickle.PickleReader;
import dev.sansio.matrix.crypto.pickle.PickleWriter;
import dev.sansio.matrix.crypto.primitive.Curve25519PublicKey;
import dev.sansio.matrix.crypto.primitive.Octets;
import java.util.Map;
import java.util.TreeMap;

/** A chain that the peer's messages come with. It moves only for messages that are authentic. */
final class ReceivingChain {

    private final Curve25519PublicKey ratchetKey;
    private byte[] chainKey;
    private long index;
    private final TreeMap<Long, byte[]> skipped = new TreeMap<>();

    ReceivingChain(Curve25519PublicKey ratchetKey, byte[] chainKey) {
        this.ratchetKey = ratchetKey;
        this.chainKey = chainKey;
    }

    Curve25519PublicKey ratchetKey() {
        return ratchetKey;
    }

    byte[] open(NormalMessage message, OlmLimits limits) {
        return message.index() < index ? late(message) : next(message, limits);
    }

    private byte[] late(NormalMessage message) {
        byte[] messageKey = skipped.get(message.index());
        if (messageKey == null) {
            throw new CryptoException(Problem.MESSAGE_INDEX, "the key of the message is used, or forgotten");
        }
        byte[] plaintext = message.open(messageKey);
        skipped.remove(message.index());
        Octets.wipe(messageKey);
        return plaintext;
    }

    private byte[] next(NormalMessage message, OlmLimits limits) {
        long missing = message.index() - index;
        if (!limits.gap().admits(missing)) {
            throw new CryptoException(
                    Problem.LIMIT, limits.gap().name() + " is " + limits.gap().value() + ", and more are missing");
        }
        Map<Long, byte[]> passed = new TreeMap<>();
        byte[] chain = chainKey.clone();
        for (long at = index; at < message.index(); at++) {
            if (limits.skippedKeys().admits(message.index() - at)) {
                passed.put(at, ChainKey.messageKey(chain));
            }
            chain = wiping(chain);
        }
        byte[] messageKey = ChainKey.messageKey(chain);
        try {
            byte[] plaintext = message.open(messageKey);
            advance(message.index() + 1, chain, passed, limits);
            return plaintext;
        } finally {
            Octets.wipe(messageKey, chain);
        }
    }

    private void advance(long to, byte[] chain, Map<Long, byte[]> passed, OlmLimits limits) {
        Octets.wipe(chainKey);
        chainKey = ChainKey.next(chain);
        index = to;
        skipped.putAll(passed);
        while (!limits.skippedKeys().admits(skipped.size())) {
            Octets.wipe(skipped.pollFirstEntry().getValue());
        }
    }

    private static byte[] wiping(byte[] chain) {
        byte[] next = ChainKey.next(chain);
        Octets.wipe(chain);
        return next;
    }

    void wipe() {
        Octets.wipe(chainKey);
        skipped.values().forEach(Octets::wipe);
    }

    void write(PickleWriter out) {
        out.octets(ratchetKey.octets()).octets(chainKey).number(index).number(skipped.size());
        skipped.forEach((at, key) -> out.number(at).octets(key));
    }

    static ReceivingChain read(PickleReader in) {
        ReceivingChain chain = new ReceivingChain(Curve25519PublicKey.of(in.octets()), in.octets());
        chain.index = in.number();
        for (int i = in.count(16); i > 0; i--) {
            chain.skipped.put(in.number(), in.octets());
        }
        return chain;
    }
}
