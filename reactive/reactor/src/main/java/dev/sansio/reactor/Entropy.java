package dev.sansio.reactor;

import dev.sansio.core.Surroundings;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** What is impure, for engines that want some of it. */
final class Entropy {

    private Entropy() {}

    static Surroundings surroundings() {
        AtomicLong tokens = new AtomicLong();
        return new Surroundings(InstantSource.system(), random(), tokens::incrementAndGet);
    }

    /** One that is seeded here and now, and then reads no file, so that an event loop may ask it. */
    private static SecureRandom random() {
        SecureRandom random;
        try {
            random = SecureRandom.getInstance("DRBG");
        } catch (NoSuchAlgorithmException none) {
            random = new SecureRandom();
        }
        random.nextBytes(new byte[1]);
        return random;
    }
}
