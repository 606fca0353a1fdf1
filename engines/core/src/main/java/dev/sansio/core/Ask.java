package dev.sansio.core;

/** A question of an {@link Asking} engine. */
public interface Ask {

    /** What the {@link Answer} must carry to be recognised; unique within a stack. */
    long token();
}
