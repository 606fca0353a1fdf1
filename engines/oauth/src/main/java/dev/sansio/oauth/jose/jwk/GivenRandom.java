package dev.sansio.oauth.jose.jwk;

import java.security.SecureRandom;
import java.security.SecureRandomSpi;
import java.util.random.RandomGenerator;

/** Randomness that is given, in the form in which the platform takes it. */
public final class GivenRandom extends SecureRandom {

    private static final long serialVersionUID = 1L;

    private GivenRandom(Source source) {
        super(source, null);
    }

    /**
     * The platform's form of a source.
     *
     * @param random of {@link dev.sansio.core.Surroundings}; cryptographically strong outside of tests
     */
    public static SecureRandom of(RandomGenerator random) {
        return random instanceof SecureRandom secure ? secure : new GivenRandom(new Source(random));
    }

    private static final class Source extends SecureRandomSpi {

        private static final long serialVersionUID = 1L;

        private final transient RandomGenerator random;

        Source(RandomGenerator random) {
            this.random = random;
        }

        @Override
        protected void engineSetSeed(byte[] seed) {
            // what is given needs no more
        }

        @Override
        protected void engineNextBytes(byte[] octets) {
            random.nextBytes(octets);
        }

        @Override
        protected byte[] engineGenerateSeed(int length) {
            byte[] seed = new byte[length];
            random.nextBytes(seed);
            return seed;
        }
    }
}
