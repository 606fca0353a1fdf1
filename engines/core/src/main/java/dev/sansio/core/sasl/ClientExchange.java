package dev.sansio.core.sasl;

import org.jspecify.annotations.Nullable;

/** What the clients of all mechanisms share: counting messages, limits, and failing for good. */
abstract class ClientExchange implements SaslClient {

    private final SaslMechanism mechanism;
    private final SaslLimits limits;
    private int steps;
    private boolean completed;
    private @Nullable String refusal;
    private @Nullable SaslException failure;

    ClientExchange(SaslMechanism mechanism, SaslLimits limits) {
        this.mechanism = mechanism;
        this.limits = limits;
    }

    /** Answers the challenge of this number, counted from 0. */
    abstract byte[] step(int number, byte[] challenge);

    @Override
    public final byte[] respond(byte[] challenge) {
        if (failure != null) {
            throw failure;
        }
        try {
            limits.checkMessage(challenge);
            return step(steps++, challenge);
        } catch (SaslException e) {
            failure = e;
            completed = false;
            throw e;
        }
    }

    @Override
    public final String mechanism() {
        return mechanism.registeredName();
    }

    @Override
    public final boolean revealsSecret() {
        return mechanism.revealsSecret();
    }

    @Override
    public final boolean completed() {
        return completed;
    }

    @Override
    public final @Nullable String refusal() {
        return refusal;
    }

    final SaslLimits limits() {
        return limits;
    }

    final void complete() {
        completed = true;
    }

    final void refused(String reason) {
        refusal = reason;
        completed = false;
    }

    /** The client speaks first (RFC 4422 section 5): there is nothing to be told before. */
    static void requireEmpty(byte[] challenge) {
        if (challenge.length > 0) {
            throw new SaslException(SaslException.UNEXPECTED, "a challenge before the initial response");
        }
    }

    static SaslException unexpected() {
        return new SaslException(SaslException.UNEXPECTED, "a challenge after the last response");
    }

    @Override
    public final String toString() {
        return "SaslClient[" + mechanism() + ", completed=" + completed + "]";
    }
}
