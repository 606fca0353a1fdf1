package dev.sansio.testkit;

import org.jspecify.annotations.Nullable;

/** A protocol without flow control. */
final class NoCredit<C, E> implements Credit<C, E> {

    @Override
    public boolean absent() {
        return true;
    }

    @Override
    public long received(Octets input) {
        return 0;
    }

    @Override
    public long granted(Octets output) {
        return 0;
    }

    @Override
    public long payload(E event) {
        return 0;
    }

    @Override
    public Object exchange(E event) {
        return this;
    }

    @Override
    public @Nullable C consumed(E event) {
        return null;
    }
}
