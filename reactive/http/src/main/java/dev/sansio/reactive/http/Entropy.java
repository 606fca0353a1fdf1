package dev.sansio.reactive.http;

import dev.sansio.core.Surroundings;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** What is impure, for engines that want some of it. */
final class Entropy {

    private Entropy() {}

    static Surroundings surroundings() {
        AtomicLong tokens = new AtomicLong();
        return new Surroundings(InstantSource.system(), new SecureRandom(), tokens::incrementAndGet);
    }
}
