package dev.sansio.matrix.crypto.pickle;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.primitive.Octets;

/** Reads what was kept, in the order in which it was written. It was authenticated; lengths are checked all the same. */
public final class PickleReader {

    private final byte[] kept;
    private int at;

    PickleReader(byte[] kept) {
        this.kept = kept;
    }

    /** A number. */
    public long number() {
        need(8);
        long value = 0;
        for (int i = 0; i < 8; i++) {
            value = (value << 8) | (kept[at++] & 0xFF);
        }
        return value;
    }

    /** A number of things that follow, each of at least so many octets. */
    public int count(int least) {
        long count = number();
        if (count < 0 || count > (kept.length - at) / least) {
            throw CryptoException.malformed("the pickle promises more than it has");
        }
        return (int) count;
    }

    /** A flag. */
    public boolean flag() {
        return number() != 0;
    }

    /** Octets. */
    public byte[] octets() {
        int length = count(1);
        byte[] octets = Octets.slice(kept, at, at + length);
        at += length;
        return octets;
    }

    /** Nothing may be left; what was read is wiped here. */
    public void end() {
        boolean all = at == kept.length;
        Octets.wipe(kept);
        if (!all) {
            throw CryptoException.malformed("the pickle has more than it should");
        }
    }

    private void need(int octets) {
        if (kept.length - at < octets) {
            throw CryptoException.malformed("the pickle is cut");
        }
    }
}
