package dev.sansio.oauth.jose;

/** Verifies with keys, and algorithms, that were agreed on beforehand. */
@FunctionalInterface
public interface JoseVerifier {

    /**
     * Passes a signature that is good.
     *
     * @throws JoseException if it is of another algorithm, of a key that is not known, or not good
     */
    void verify(Jws jws);
}
