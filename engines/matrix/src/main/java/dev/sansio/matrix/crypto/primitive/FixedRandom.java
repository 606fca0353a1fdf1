package dev.sansio.matrix.crypto.primitive;

import java.security.SecureRandom;
import java.security.SecureRandomSpi;

/** Octets that are given, in the form in which a generator of keys takes them. */
final class FixedRandom extends SecureRandom {

    private static final long serialVersionUID = 1L;

    FixedRandom(byte[] octets) {
        super(new Source(octets), null);
    }

    private static final class Source extends SecureRandomSpi {

        private static final long serialVersionUID = 1L;

        private final transient byte[] given;

        Source(byte[] given) {
            this.given = given;
        }

        @Override
        protected void engineSetSeed(byte[] seed) {
            // what is given needs no more
        }

        @Override
        protected void engineNextBytes(byte[] octets) {
            if (octets.length != given.length) {
                throw new IllegalStateException("the platform draws " + octets.length + " octets for a seed");
            }
            System.arraycopy(given, 0, octets, 0, octets.length);
        }

        @Override
        protected byte[] engineGenerateSeed(int length) {
            throw new IllegalStateException("nothing is drawn but the seed");
        }
    }
}
