package dev.sansio.matrix.crypto.olm;

import dev.sansio.core.Limit;

/**
 * How much is computed and kept for a peer.
 *
 * @param gap how many messages of a chain may be missing before one that came
 * @param skippedKeys keys of missing messages that are kept for each chain; beyond it the oldest are forgotten
 * @param chains receiving chains that are kept for late messages; beyond it the oldest are forgotten
 * @param sessions kept with one device; the specification asks for at least 4
 * @param oneTimeKeys whose private half is kept; beyond it the oldest are forgotten
 */
public record OlmLimits(Limit gap, Limit skippedKeys, Limit chains, Limit sessions, Limit oneTimeKeys) {

    /** 2,000 missing messages, 40 kept keys for each of 5 chains, 8 sessions, 1,000 one-time keys. */
    public static final OlmLimits DEFAULTS = of(2_000, 40, 5, 8, 1_000);

    /** Sessions fewer than the specification asks for, and none of what is needed to go on, are refused. */
    public OlmLimits {
        if (sessions.value() < 4 || chains.value() < 1 || oneTimeKeys.value() < 1) {
            throw new IllegalArgumentException("at least 4 sessions, a chain and a one-time key are kept");
        }
    }

    /** Limits of so many. */
    public static OlmLimits of(long gap, long skippedKeys, long chains, long sessions, long oneTimeKeys) {
        return new OlmLimits(
                new Limit("OlmLimits.gap", gap),
                new Limit("OlmLimits.skippedKeys", skippedKeys),
                new Limit("OlmLimits.chains", chains),
                new Limit("OlmLimits.sessions", sessions),
                new Limit("OlmLimits.oneTimeKeys", oneTimeKeys));
    }
}
