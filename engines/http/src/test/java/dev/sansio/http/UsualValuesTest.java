package dev.sansio.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fields that come often are one object for all messages, and nothing that is nearly one of them is taken for it. */
class UsualValuesTest {

    @Test
    void usualFieldIsTheSameForAllMessagesAndEqualToOneThatIsMade() {
        for (String[] usual : all()) {
            HttpField field = read(usual[0], usual[1]);
            assertThat(field).isEqualTo(new HttpField(usual[0], usual[1])).isSameAs(read(usual[0], usual[1]));
            assertThat(read(usual[0], " \t" + usual[1] + " \t")).isSameAs(field);
            assertThat(field.sensitive()).isFalse();
        }
    }

    @Test
    void whatIsNearlyUsualIsReadAsItIs() {
        for (String[] usual : all()) {
            String value = usual[1];
            assertThat(read(usual[0], value + "x").value()).isEqualTo(value + "x");
            for (int i = 0; i < value.length(); i++) {
                StringBuilder near = new StringBuilder(value);
                near.setCharAt(i, value.charAt(i) == '_' ? '.' : '_');
                assertThat(read(usual[0], near.toString()).value()).isEqualTo(near.toString());
            }
            assertThat(read("x-" + usual[0], value)).isEqualTo(new HttpField("x-" + usual[0], value));
        }
    }

    /** Two fields of one process must never share a secret. */
    @Test
    void noCredentialsAreUsual() {
        for (String[] usual : all()) {
            assertThat(HttpNames.roleOf(usual[0]))
                    .isNotIn(FieldRole.CREDENTIALS, FieldRole.COOKIE, FieldRole.SET_COOKIE);
        }
    }

    private static List<String[]> all() {
        List<String[]> all = new ArrayList<>();
        for (String name : HttpNames.all()) {
            for (String value : UsualValues.of(name)) {
                all.add(new String[] {name, value});
            }
        }
        assertThat(all).hasSizeGreaterThan(50);
        return all;
    }

    private static HttpField read(String name, String value) {
        byte[] line = (name + ": " + value + "\r\n").getBytes(StandardCharsets.US_ASCII);
        FieldLines lines = FieldLines.strict();
        assertThat(lines.read(line, 0, line.length)).isEqualTo(FieldLines.Outcome.FIELD);
        return lines.field();
    }
}
