package dev.sansio.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Each name is found in its two spellings, and nothing that is nearly one. */
class NameTableTest {

    @Test
    void eachNameIsFoundInBothSpellings() {
        for (String name : HttpNames.all()) {
            KnownName known = NameTable.find(name);
            assertThat(known).isNotNull();
            assertThat(known.name()).isSameAs(name);
            assertThat(known.role()).isEqualTo(HttpNames.roleOf(name));
            assertThat(find(name)).isSameAs(known);
            assertThat(find(NameTable.capitalised(name))).isSameAs(known);
        }
    }

    @Test
    void namesAreFoundAsTheirSpecificationsSpellThem() {
        for (String spelling : NameTable.IRREGULAR) {
            assertThat(find(spelling)).isSameAs(NameTable.find(spelling.toLowerCase(Locale.ROOT)));
            byte[] octets = spelling.getBytes(StandardCharsets.US_ASCII);
            assertThat(HttpField.name(octets, 0, octets.length)).isNull();
        }
    }

    @Test
    void nothingThatIsNearlyANameIsFound() {
        for (String name : HttpNames.all()) {
            for (String spelling : List.of(name, NameTable.capitalised(name))) {
                assertNotMistaken(spelling.substring(1));
                assertNotMistaken(spelling + "x");
                assertNotMistaken("x" + spelling);
                for (int i = 0; i < spelling.length(); i++) {
                    StringBuilder near = new StringBuilder(spelling);
                    near.setCharAt(i, (char) (near.charAt(i) ^ 0x01));
                    assertNotMistaken(near.toString());
                    near.setCharAt(i, (char) (near.charAt(i) ^ 0x21));
                    assertNotMistaken(near.toString());
                }
            }
            assertNotMistaken(name.toUpperCase(Locale.ROOT));
        }
        assertThat(find("")).isNull();
    }

    @Test
    void allConstantsAreInTheTable() throws Exception {
        List<Object> constants = new ArrayList<>();
        for (Field field : HttpNames.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                constants.add(field.get(null));
                assertThat(field.getName().replace('_', '-').toLowerCase(Locale.ROOT))
                        .isEqualTo(field.get(null));
            }
        }
        assertThat(HttpNames.all())
                .containsExactlyInAnyOrderElementsOf(
                        constants.stream().map(String.class::cast).toList());
    }

    private static void assertNotMistaken(String spelling) {
        KnownName found = find(spelling);
        boolean exact = NameTable.IRREGULAR.contains(spelling)
                || HttpNames.all().stream()
                        .anyMatch(name -> name.equals(spelling)
                                || NameTable.capitalised(name).equals(spelling));
        assertThat(found != null).as(spelling).isEqualTo(exact);
        assertThat(found == null || found.name().equalsIgnoreCase(spelling)).isTrue();
    }

    private static KnownName find(String spelling) {
        byte[] octets = ("??" + spelling + "??").getBytes(StandardCharsets.US_ASCII);
        return NameTable.find(octets, 2, 2 + spelling.length());
    }
}
