package dev.sansio.http.negotiation;

import dev.sansio.http.MalformedFieldException;
import java.util.Map;

/** Quality values (RFC 9110 12.4.2), as thousandths from 0, not acceptable, to 1000. */
final class Weight {

    static final int MOST = 1000;

    private Weight() {}

    static int of(Map<String, String> parameters) {
        String value = parameters.get("q");
        return value == null ? MOST : parse(value);
    }

    static int parse(String value) {
        int length = value.length();
        int whole = length == 0 ? -1 : value.charAt(0) - '0';
        boolean valid = (whole == 0 || whole == 1) && length <= 5 && (length == 1 || value.charAt(1) == '.');
        int weight = whole;
        for (int i = 2; i < 5; i++) {
            int digit = i < length ? value.charAt(i) - '0' : 0;
            valid &= digit >= 0 && digit <= 9;
            weight = weight * 10 + digit;
        }
        if (!valid || weight > MOST) {
            throw new MalformedFieldException("expected a weight from 0 to 1 with at most three decimals");
        }
        return weight;
    }
}
