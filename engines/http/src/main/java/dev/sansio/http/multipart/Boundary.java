package dev.sansio.http.multipart;

import dev.sansio.http.content.MediaType;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * What separates parts (RFC 2046 5.1.1).
 *
 * @param value 1 to 70 letters, digits, and some marks; spaces inside only
 */
public record Boundary(String value) {

    private static final String MARKS = "'()+_,-./:=? ";
    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";
    private static final int RANDOM_LENGTH = 32;

    /**
     * A checked boundary.
     *
     * @throws IllegalArgumentException if it is none
     */
    public Boundary {
        if (value.isEmpty()
                || value.length() > 70
                || value.endsWith(" ")
                || !value.chars().allMatch(Boundary::allowed)) {
            throw new IllegalArgumentException("a boundary has 1 to 70 characters of RFC 2046 5.1.1");
        }
    }

    private static boolean allowed(int c) {
        int letter = c | 0x20;
        return (letter >= 'a' && letter <= 'z') || (c >= '0' && c <= '9') || MARKS.indexOf(c) >= 0;
    }

    /**
     * The one that a media type names.
     *
     * @throws IllegalArgumentException if it names none, or is not multipart
     */
    public static Boundary of(MediaType type) {
        String value = type.parameter("boundary");
        if (!type.type().equals("multipart") || value == null) {
            throw new IllegalArgumentException("the media type is not multipart, or names no boundary");
        }
        return new Boundary(value);
    }

    /** One of 192 random bits, which nobody can have put into a part beforehand. */
    public static Boundary random(RandomGenerator random) {
        StringBuilder value = new StringBuilder(RANDOM_LENGTH);
        for (int i = 0; i < RANDOM_LENGTH; i++) {
            value.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
        }
        return new Boundary(value.toString());
    }

    /** The media type of content that has it, such as {@code multipart/form-data; boundary=x}. */
    public MediaType contentType(String subtype) {
        return new MediaType("multipart", subtype, Map.of("boundary", value));
    }
}
