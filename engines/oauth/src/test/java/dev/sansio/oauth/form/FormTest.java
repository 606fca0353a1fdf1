package dev.sansio.oauth.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sansio.http.HttpFields;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

    private static Parameters decode(String text) {
        return Form.decode(text, FormLimits.DEFAULT);
    }

    @Test
    void rfc6749AppendixBExampleIsWrittenAndRead() {
        Parameters parameters = Parameters.of("name", " %&+\u00a3\u20ac");
        assertThat(Form.encode(parameters)).isEqualTo("name=+%25%26%2B%C2%A3%E2%82%AC");
        assertThat(decode("name=+%25%26%2B%C2%A3%E2%82%AC")).isEqualTo(parameters);
    }

    @Test
    void queriesHaveSpacesThatNobodyMistakes() {
        assertThat(Form.encodeQuery(Parameters.of("a b", "c+d"))).isEqualTo("a%20b=c%2Bd");
    }

    @Test
    void parametersWithoutValueOrEqualsSignAreEmpty() {
        assertThat(decode("c2&a3=2+q&x=&=y&&z=1=2&"))
                .isEqualTo(Parameters.of("c2", "", "a3", "2 q", "x", "", "", "y", "z", "1=2"));
        assertThat(decode("")).isEqualTo(Parameters.EMPTY);
    }

    /** The reference library decodes some forms twice before it signs them. */
    @Test
    void valuesAreDecodedOnce() {
        assertThat(decode("a=%3C%25a0%27&b=%2541")).isEqualTo(Parameters.of("a", "<%a0'", "b", "%41"));
    }

    @Test
    void marksThatQueriesHaveWithoutNeedAreTaken() {
        assertThat(decode("a[]=1&b=$'(:)@/?;,!*")).isEqualTo(Parameters.of("a[]", "1", "b", "$'(:)@/?;,!*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a=%",
                "a=%4",
                "a=%4g",
                "%zz=1",
                "a=%\u0664\u0661",
                "a=%2&b=1",
                "a=%f0%9f",
                "a=%c0%80",
                "a=%ed%a0%80",
                "a=b c",
                "a=\u00fc",
                "a=\n",
                "a=\u0000",
                "a=%+1"
            })
    void malformedTextIsRefused(String text) {
        assertThatExceptionOfType(FormException.class)
                .isThrownBy(() -> decode(text))
                .satisfies(wrong -> assertThat(wrong.problem()).isEqualTo(FormException.Problem.MALFORMED));
    }

    @Test
    void limitsAreNamed() {
        FormLimits limits = FormLimits.of(10, 2);
        assertThat(Form.decode("a=1&b=2345", limits).size()).isEqualTo(2);
        assertThatExceptionOfType(FormException.class)
                .isThrownBy(() -> Form.decode("a=1&b=23456", limits))
                .withMessageContaining("FormLimits.octets is 10");
        assertThatExceptionOfType(FormException.class)
                .isThrownBy(() -> Form.decode(new byte[11], limits))
                .withMessageContaining("FormLimits.octets is 10");
        assertThatExceptionOfType(FormException.class)
                .isThrownBy(() -> Form.decode("a&b&c", limits))
                .withMessageContaining("FormLimits.parameters is 2")
                .satisfies(wrong -> assertThat(wrong.problem()).isEqualTo(FormException.Problem.LIMIT));
    }

    @Test
    void repeatedParametersAreKeptAndNobodyChoosesOne() {
        Parameters read = decode("a=1&b=2&a=3");
        assertThat(read.all("a")).containsExactly("1", "3");
        assertThat(read.value("b")).isEqualTo("2");
        assertThatExceptionOfType(FormException.class)
                .isThrownBy(() -> read.value("a"))
                .satisfies(wrong -> {
                    assertThat(wrong.problem()).isEqualTo(FormException.Problem.REPEATED);
                    assertThat(wrong.parameter()).isEqualTo("a");
                });
    }

    @Test
    void anEmptyValueIsAsGoodAsNoneWhereOneIsRequired() {
        Parameters read = decode("a=&b=0");
        assertThat(read.value("a")).isEmpty();
        assertThat(read.nonEmpty("a")).isNull();
        assertThat(read.required("b")).isEqualTo("0");
        assertThatExceptionOfType(FormException.class)
                .isThrownBy(() -> read.required("a"))
                .withMessage("a is missing");
    }

    @Test
    void valuesAreNotShown() {
        Parameters parameters = Parameters.of("password", "s3cret", "n\u00e4me\n", "v");
        assertThat(parameters).hasToString("[password=***, n%C3%A4me%0A=***]");
        assertThatExceptionOfType(FormException.class)
                .isThrownBy(() -> decode("password=s3cret%"))
                .satisfies(wrong -> assertThat(wrong.toString()).doesNotContain("s3cret"));
    }

    @Test
    void whatHasNoEncodingIsNotWritten() {
        assertThatIllegalArgumentException().isThrownBy(() -> Form.encode(Parameters.of("a", "\ud800")));
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-www-form-urlencoded, true",
        "Application/X-WWW-Form-urlencoded; charset=UTF-8, true",
        "application/x-www-form-urlencoded-not, false",
        "text/plain, false",
        "nonsense, false"
    })
    void theContentTypeSaysWhatIsAForm(String type, boolean form) {
        assertThat(Form.isForm(HttpFields.of("content-type", type))).isEqualTo(form);
    }

    @Test
    void twoContentTypesAreNoForm() {
        assertThat(Form.isForm(HttpFields.of("content-type", Form.CONTENT_TYPE, "content-type", "text/plain")))
                .isFalse();
        assertThat(Form.isForm(HttpFields.EMPTY)).isFalse();
    }

    @Test
    void parametersAreAppendedBehindTheQuery() {
        Parameters more = Parameters.of("b", "2 3");
        assertThat(Form.append("https://a.example/cb", more)).isEqualTo("https://a.example/cb?b=2%203");
        assertThat(Form.append("https://a.example/cb?x=1", more)).isEqualTo("https://a.example/cb?x=1&b=2%203");
        assertThat(Form.append("https://a.example/cb?", more)).isEqualTo("https://a.example/cb?b=2%203");
        assertThat(Form.append("/cb", Parameters.EMPTY)).isEqualTo("/cb");
        assertThatIllegalArgumentException().isThrownBy(() -> Form.append("https://a.example/#f", more));
    }

    @Test
    void theQueryEndsWhereTheFragmentBegins() {
        assertThat(Form.queryOf("https://a.example/cb?x=1#y=2", FormLimits.DEFAULT))
                .isEqualTo(Parameters.of("x", "1"));
        assertThat(Form.queryOf("/cb#?x=1", FormLimits.DEFAULT)).isEqualTo(Parameters.EMPTY);
    }

    @Test
    void contentIsReadFromOctets() {
        assertThat(Form.decode("a=%C3%BC".getBytes(StandardCharsets.US_ASCII), FormLimits.DEFAULT))
                .isEqualTo(Parameters.of("a", "\u00fc"));
        assertThatExceptionOfType(FormException.class)
                .isThrownBy(() -> Form.decode("a=\u00fc".getBytes(StandardCharsets.UTF_8), FormLimits.DEFAULT));
    }
}
