package dev.sansio.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Fields in order (RFC 9110 5.2, 5.3). */
class HttpFieldsTest {

    private static final HttpFields FIELDS = HttpFields.of("Accept", "a", "X-One", "1", "accept", "b", "x-one", "2");

    @Test
    void namesAreFoundInAnyCase() {
        assertThat(FIELDS.first("ACCEPT")).isEqualTo("a");
        assertThat(FIELDS.first(HttpNames.ACCEPT)).isEqualTo("a");
        assertThat(FIELDS.first("x-One")).isEqualTo("1");
        assertThat(FIELDS.first("x-two")).isNull();
        assertThat(FIELDS.contains("X-ONE")).isTrue();
        assertThat(FIELDS.contains("X-TWO")).isFalse();
    }

    @Test
    void orderIsKept() {
        assertThat(FIELDS.all("Accept")).containsExactly("a", "b");
        assertThat(FIELDS.joined("Accept")).isEqualTo("a, b");
        assertThat(FIELDS.joined("x-two")).isNull();
        assertThat(FIELDS.all("x-two")).isEmpty();
        assertThat(FIELDS).extracting(HttpField::value).containsExactly("a", "1", "b", "2");
    }

    @Test
    void theFirstIsTheFirstWhicheverStringNamesIt() {
        String literal = "x-same";
        HttpFields fields = HttpFields.of(new StringBuilder(literal).toString(), "1", literal, "2");
        assertThat(fields.first(literal)).isEqualTo("1");
        assertThat(fields.all(literal)).containsExactly("1", "2");
    }

    @Test
    void buildersAddSetAndRemove() {
        HttpFields.Builder builder = FIELDS.toBuilder().remove("ACCEPT").set("X-One", "3");
        HttpFields built = builder.build();
        assertThat(built).isEqualTo(HttpFields.of("x-one", "3"));
        builder.add("x-two", "4");
        assertThat(built).isEqualTo(HttpFields.of("x-one", "3"));
        assertThat(builder.build().size()).isEqualTo(2);
        assertThat(FIELDS.size()).isEqualTo(4);
    }

    @Test
    void manyFieldsFit() {
        HttpFields.Builder builder = HttpFields.builder();
        for (int i = 0; i < 100; i++) {
            builder.add("x-" + i, String.valueOf(i));
        }
        HttpFields many = builder.build();
        assertThat(many.size()).isEqualTo(100);
        assertThat(many.first("x-99")).isEqualTo("99");
        assertThat(many.get(42).value()).isEqualTo("42");
    }

    @Test
    void arraysAreCopied() {
        HttpField[] array = {new HttpField("a", "1"), new HttpField("b", "2")};
        HttpFields fields = HttpFields.of(array);
        HttpFields first = HttpFields.of(array, 1);
        array[0] = new HttpField("c", "3");
        assertThat(fields.get(0).name()).isEqualTo("a");
        assertThat(first).isEqualTo(HttpFields.of("a", "1"));
    }

    @Test
    void mistakesAreToldAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> HttpFields.of("a"));
        assertThatIllegalArgumentException().isThrownBy(() -> HttpFields.of("a", "1\r\nb: 2"));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> FIELDS.get(4));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> FIELDS.get(-1));
        Iterator<HttpField> none = HttpFields.EMPTY.iterator();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(none::next);
    }

    @Test
    void fieldsAreValuesWithoutSecrets() {
        assertThat(FIELDS)
                .isEqualTo(HttpFields.of("accept", "a", "x-one", "1", "accept", "b", "x-one", "2"))
                .isNotEqualTo(HttpFields.of("accept", "a"));
        assertThat(FIELDS.hashCode()).isEqualTo(FIELDS.toBuilder().build().hashCode());
        assertThat(HttpFields.of("authorization", "Basic x", "a", "b")).hasToString("[authorization: ***, a: b]");
        assertThat(HttpFields.EMPTY.isEmpty()).isTrue();
    }
}
