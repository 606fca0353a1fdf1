package dev.sansio.matrix.crypto.olm;

import dev.sansio.core.Limit;
import dev.sansio.matrix.crypto.pickle.PickleReader;
import dev.sansio.matrix.crypto.pickle.PickleWriter;
import dev.sansio.matrix.crypto.primitive.Curve25519KeyPair;
import dev.sansio.matrix.crypto.primitive.Curve25519PublicKey;
import dev.sansio.matrix.crypto.primitive.Octets;
import dev.sansio.matrix.crypto.primitive.UnpaddedBase64;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The keys that others begin sessions with: one-time keys, each for one session, and at most two fallback keys, for when those
 * have run out (client-server API, One-time and fallback keys).
 */
public final class OneTimeKeys {

    /** Which kind of key a session was begun with. */
    public enum Kind {
        /** One that is now forgotten. */
        ONE_TIME,
        /** The fallback key of now: a new one should be made. */
        FALLBACK,
        /** The fallback key before. */
        OLD_FALLBACK
    }

    private static final class Key {

        final String id;
        final Curve25519KeyPair pair;
        boolean published;

        Key(String id, Curve25519KeyPair pair, boolean published) {
            this.id = id;
            this.pair = pair;
            this.published = published;
        }
    }

    private final Limit most;
    private final Map<Curve25519PublicKey, Key> keys = new LinkedHashMap<>();
    private @Nullable Key fallback;
    private @Nullable Key oldFallback;
    private long made;

    OneTimeKeys(Limit most) {
        this.most = most;
    }

    /** Makes keys that are to be published; beyond the limit the oldest are forgotten. */
    public void generate(int count, RandomGenerator random) {
        for (int i = 0; i < count; i++) {
            Key key = next(random);
            keys.put(key.pair.publicKey(), key);
            if (!most.admits(keys.size())) {
                forget(keys.keySet().iterator().next());
            }
        }
    }

    /** Makes a fallback key that is to be published; the one of now becomes the old one, and the old one is forgotten. */
    public void generateFallback(RandomGenerator random) {
        forgetOldFallback();
        oldFallback = fallback;
        fallback = next(random);
    }

    /** Forgets the old fallback key; to be called about an hour after the new one was first seen in use. */
    public void forgetOldFallback() {
        if (oldFallback != null) {
            oldFallback.pair.wipe();
        }
        oldFallback = null;
    }

    /** Whether an old fallback key is kept. */
    public boolean hasOldFallback() {
        return oldFallback != null;
    }

    /** One-time keys that were made and not published, by their ids. */
    public Map<String, Curve25519PublicKey> unpublished() {
        Map<String, Curve25519PublicKey> all = new LinkedHashMap<>();
        for (Key key : keys.values()) {
            if (!key.published) {
                all.put(key.id, key.pair.publicKey());
            }
        }
        return all;
    }

    /** The fallback key, if it was made and not published. */
    public Map<String, Curve25519PublicKey> unpublishedFallback() {
        return fallback == null || fallback.published ? Map.of() : Map.of(fallback.id, fallback.pair.publicKey());
    }

    /** Marks keys as published, which the server has confirmed; other ids are passed over. */
    public void published(List<String> ids) {
        List<Key> all = new ArrayList<>(keys.values());
        if (fallback != null) {
            all.add(fallback);
        }
        for (Key key : all) {
            key.published |= ids.contains(key.id);
        }
    }

    /** How many one-time keys have a private half here. */
    public int size() {
        return keys.size();
    }

    @Nullable
    Curve25519KeyPair find(Curve25519PublicKey key) {
        Key known = keys.get(key);
        if (known == null && fallback != null && fallback.pair.publicKey().equals(key)) {
            known = fallback;
        }
        if (known == null && oldFallback != null && oldFallback.pair.publicKey().equals(key)) {
            known = oldFallback;
        }
        return known == null ? null : known.pair;
    }

    /** A message was decrypted that was begun with a key which is here. */
    Kind use(Curve25519PublicKey key) {
        if (forget(key)) {
            return Kind.ONE_TIME;
        }
        return fallback != null && fallback.pair.publicKey().equals(key) ? Kind.FALLBACK : Kind.OLD_FALLBACK;
    }

    private boolean forget(Curve25519PublicKey key) {
        Key used = keys.remove(key);
        if (used != null) {
            used.pair.wipe();
        }
        return used != null;
    }

    /** Ids never come again: the server would refuse another key under an id that it knows. */
    private Key next(RandomGenerator random) {
        long number = made++;
        byte[] id = {(byte) (number >>> 24), (byte) (number >>> 16), (byte) (number >>> 8), (byte) number};
        return new Key(UnpaddedBase64.encode(id), Curve25519KeyPair.generate(random), false);
    }

    void write(PickleWriter out) {
        out.number(made).number(keys.size());
        keys.values().forEach(key -> write(out, key));
        for (Key key : new Key[] {fallback, oldFallback}) {
            out.flag(key != null);
            if (key != null) {
                write(out, key);
            }
        }
    }

    private static void write(PickleWriter out, Key key) {
        out.octets(UnpaddedBase64.decode(key.id)).secret(key.pair.privateKey()).flag(key.published);
    }

    static OneTimeKeys read(PickleReader in, Limit most) {
        OneTimeKeys all = new OneTimeKeys(most);
        all.made = in.number();
        for (int i = in.count(24); i > 0; i--) {
            Key key = key(in);
            all.keys.put(key.pair.publicKey(), key);
        }
        all.fallback = in.flag() ? key(in) : null;
        all.oldFallback = in.flag() ? key(in) : null;
        return all;
    }

    private static Key key(PickleReader in) {
        String id = UnpaddedBase64.encode(in.octets());
        byte[] privateKey = in.octets();
        Curve25519KeyPair pair = Curve25519KeyPair.of(privateKey);
        Octets.wipe(privateKey);
        return new Key(id, pair, in.flag());
    }

    /** Tells how many there are. */
    @Override
    public String toString() {
        return "OneTimeKeys[" + keys.size() + "]";
    }
}
