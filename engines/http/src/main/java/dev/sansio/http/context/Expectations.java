package dev.sansio.http.context;

import dev.sansio.http.FieldReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The value of {@code Expect} (RFC 9110 10.1.1).
 *
 * @param names what is expected, in lower case, without values and parameters, which are undefined
 */
public record Expectations(List<String> names) {

    /** A list of its own. */
    public Expectations {
        names = List.copyOf(names);
    }

    /**
     * Reads a value, its lines joined by commas.
     *
     * @throws dev.sansio.http.MalformedFieldException if it is none
     */
    public static Expectations parse(String value) {
        FieldReader in = new FieldReader(value);
        List<String> names = new ArrayList<>();
        while (in.nextElement()) {
            names.add(in.token().toLowerCase(Locale.ROOT));
            if (in.skip('=')) {
                in.tokenOrQuotedString();
                in.parameters();
            }
        }
        return new Expectations(names);
    }

    /** Whether the client waits for 100 before it sends the body. */
    public boolean hundredContinue() {
        return names.contains("100-continue");
    }

    /** Whether nothing else is expected; otherwise 417 is the answer. */
    public boolean canBeMet() {
        return names.stream().allMatch("100-continue"::equals);
    }
}
