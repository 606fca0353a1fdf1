package dev.sansio.oauth;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Consumer;

/** Valid texts with a few mistakes: what a fuzzer without guidance would try. */
public final class Mistakes {

    private Mistakes() {}

    /** Feeds a target with so many texts that are almost valid. */
    public static void in(String[] valid, int runs, Consumer<byte[]> target) {
        Random random = new Random(11);
        for (int run = 0; run < runs; run++) {
            StringBuilder text = new StringBuilder(valid[random.nextInt(valid.length)]);
            for (int i = random.nextInt(4); i > 0; i--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, text.charAt(random.nextInt(text.length())));
                    default -> text.setCharAt(at, (char) (text.charAt(at) ^ 1 << random.nextInt(8)));
                }
            }
            target.accept(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
