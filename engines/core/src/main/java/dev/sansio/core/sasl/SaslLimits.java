package dev.sansio.core.sasl;

/**
 * What an exchange accepts from the peer.
 *
 * @param minIterations the lowest SCRAM iteration count that a client computes with; RFC 5802 section 5.1 wants 4096 at
 *     least
 * @param maxIterations the highest; the server chooses the count and the client does the work
 * @param maxMessage the largest challenge or response, in bytes before any encoding
 */
public record SaslLimits(int minIterations, int maxIterations, int maxMessage) {

    /** 4096 to 600 000 iterations, messages of 12 288 bytes (the line length of RFC 4954 section 4). */
    public static final SaslLimits DEFAULTS = new SaslLimits(4096, 600_000, 12_288);

    /** Checks that the limits are positive and in order. */
    public SaslLimits {
        if (minIterations < 1 || maxIterations < minIterations || maxMessage < 1) {
            throw new IllegalArgumentException("limits must be positive and in order");
        }
    }

    void checkMessage(byte[] message) {
        if (message.length > maxMessage) {
            throw new SaslException(
                    SaslException.LIMIT, "message of " + message.length + " bytes, maxMessage is " + maxMessage);
        }
    }

    void checkIterations(int iterations) {
        if (iterations < minIterations) {
            throw new SaslException(SaslException.LIMIT, iterations + " iterations, minIterations is " + minIterations);
        }
        if (iterations > maxIterations) {
            throw new SaslException(SaslException.LIMIT, iterations + " iterations, maxIterations is " + maxIterations);
        }
    }
}
