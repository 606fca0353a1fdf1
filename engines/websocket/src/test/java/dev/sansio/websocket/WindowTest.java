package dev.sansio.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The window holds the last octets, however they came. */
class WindowTest {

    @Test
    void lastOctetsAreKept() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            Window window = new Window(1024);
            byte[] all = new byte[random.nextInt(5000)];
            random.nextBytes(all);
            for (int at = 0; at < all.length; ) {
                int part = Math.min(all.length - at, 1 + random.nextInt(random.nextBoolean() ? 2000 : 50));
                window.add(all, at, part);
                at += part;
            }
            assertThat(window.toArray()).isEqualTo(Arrays.copyOfRange(all, Math.max(0, all.length - 1024), all.length));
            assertThat(window.isEmpty()).isEqualTo(all.length == 0);
        }
    }
}
