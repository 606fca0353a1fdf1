package dev.sansio.core;

/** The answer to an {@link Ask}; each protocol's answers include a failure. */
public interface Answer {

    /** The token of the question. */
    long token();
}
