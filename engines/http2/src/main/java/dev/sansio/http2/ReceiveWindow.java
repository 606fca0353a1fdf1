package dev.sansio.http2;

/**
 * A window for what the peer sends (RFC 9113 5.2). Credit goes back in pieces of at least half the window, so that small reads
 * do not cost a frame each.
 */
final class ReceiveWindow {

    private long size;
    private long available;
    private long owed;

    ReceiveWindow(long size) {
        this.size = size;
        this.available = size;
    }

    /** How many octets the peer may send. */
    long available() {
        return available;
    }

    /** Takes octets that arrive; false if the peer had no credit for them. */
    boolean take(int octets) {
        if (octets > available) {
            return false;
        }
        available -= octets;
        return true;
    }

    /** Gives octets back; the increment to tell the peer, or 0 while it is not worth a frame. */
    int give(long octets) {
        owed += octets;
        return owed > 0 && 2 * owed >= size ? grant() : 0;
    }

    private int grant() {
        long increment = owed;
        owed = 0;
        available += increment;
        return (int) increment;
    }

    /** The window that a setting defines has changed; it may become negative (RFC 9113 6.9.2). */
    void resize(long newSize) {
        available += newSize - size;
        size = newSize;
    }

    /** Makes the window larger by a frame: the increment to tell the peer. */
    int enlarge(int newSize) {
        int increment = (int) (newSize - size);
        resize(newSize);
        return increment;
    }
}
