package dev.sansio.http2;

/**
 * A window for what the peer sends (RFC 9113 5.2). Credit goes back in pieces of at least half the window, so that small reads
 * do not cost a frame each.
 */
final class ReceiveWindow {

    private int size;
    /** Negative after the window has shrunk. */
    private int available;
    /** Given back, and not told to the peer yet. */
    private int owed;

    ReceiveWindow(long size) {
        this.size = (int) size;
        this.available = (int) size;
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
    int give(int octets) {
        owed += octets;
        return owed > 0 && 2L * owed >= size ? grant() : 0;
    }

    private int grant() {
        int increment = owed;
        owed = 0;
        available += increment;
        return increment;
    }

    /** The window that a setting defines has changed; it may become negative (RFC 9113 6.9.2). */
    void resize(long newSize) {
        available += (int) newSize - size;
        size = (int) newSize;
    }

    /** Makes the window larger by a frame: the increment to tell the peer. */
    int enlarge(int newSize) {
        int increment = newSize - size;
        resize(newSize);
        return increment;
    }
}
