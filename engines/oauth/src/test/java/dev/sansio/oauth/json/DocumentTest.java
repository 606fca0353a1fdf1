package dev.sansio.oauth.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpFields;
import dev.sansio.oauth.json.DocumentException.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** RFC 8259, read as RFC 7493 wants it. */
class DocumentTest {

    private static Document document(String json) {
        return Document.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(Problem problem, ThrowingCallable call) {
        assertThatExceptionOfType(DocumentException.class).isThrownBy(call).satisfies(wrong -> {
            assertThat(wrong.problem()).isEqualTo(problem);
            assertThat(wrong.getMessage()).matches("[ -~]+").doesNotContain("s3cret");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "1",
                "'s3cret'",
                "{",
                "{'a':1,}",
                "{'a':'s3cret','a':2}",
                "{'a':{'b':1,'b':2}}",
                "{} {}",
                "{'a':'\\ud800'}",
                "{'a':NaN}"
            })
    void whatIsNoObjectIsRefused(String json) {
        refused(Problem.MALFORMED, () -> document(json));
    }

    @Test
    void largeAndDeepOnesAreRefused() {
        refused(Problem.MALFORMED, () -> document("{'a':'" + "x".repeat(70_000) + "'}"));
        refused(Problem.MALFORMED, () -> document("{'a':" + "[".repeat(20) + "]".repeat(20) + "}"));
    }

    @ParameterizedTest
    @CsvSource({"3600, 3600", "'\"3600\"', 3600", "0, 0", "3600.9, 3600", "1e3, 1000", "99999999999, 3155760000"})
    void secondsAreNumbersOrDigits(String value, long seconds) {
        assertThat(document("{'a':" + value + "}").seconds("a")).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "'-1'", "''", "'1s'", "'99999999999999999999'", "true", "[]", "-0.1"})
    void otherSecondsAreRefused(String value) {
        refused(Problem.UNSUITABLE, () -> document("{'a':" + value + "}").seconds("a"));
    }

    @Test
    void membersHaveTheirTypes() {
        Document in = document("{'t':'x','n':5,'b':true,'l':['x','y'],'o':{'p':1},'z':null,'e':''}");
        assertThat(in.text("t")).isEqualTo("x");
        assertThat(in.secret("t")).isEqualTo(Secret.of("x"));
        assertThat(in.secret("e")).isNull();
        assertThat(in.number("n")).isEqualTo(5);
        assertThat(in.time("n")).isEqualTo(Instant.ofEpochSecond(5));
        assertThat(in.flag("b")).isTrue();
        assertThat(in.flag("z")).isNull();
        assertThat(in.flag("z", true)).isTrue();
        assertThat(in.texts("l")).containsExactly("x", "y");
        assertThat(in.textOrTexts("l")).containsExactly("x", "y");
        assertThat(in.textOrTexts("t")).containsExactly("x");
        assertThat(in.texts("z")).isEmpty();
        assertThat(in.object("o")).isEqualTo(document("{'p':1}"));
        assertThat(in.has("z")).isFalse();
        assertThat(in.value("z")).isNull();
        assertThat(in.time("z")).isNull();
        assertThat(in.seconds("z")).isNull();
        for (ThrowingCallable wrong : List.<ThrowingCallable>of(
                () -> in.text("n"),
                () -> in.number("t"),
                () -> in.flag("t"),
                () -> in.texts("t"),
                () -> in.textOrTexts("n"),
                () -> in.object("l"),
                () -> in.time("t"))) {
            refused(Problem.UNSUITABLE, wrong);
        }
        refused(Problem.MISSING, () -> in.requiredText("z"));
        refused(Problem.MISSING, () -> in.requiredText("e"));
    }

    @Test
    void whatWasBuiltIsWhatIsRead() {
        Document built = Document.builder()
                .text("a", "\u20ac\"\\")
                .text("b", null)
                .number("c", 1L << 40)
                .number("d", 1L)
                .flag("e", false)
                .texts("f", List.of("x"))
                .texts("g", List.of())
                .seconds("h", Duration.ofSeconds(5))
                .time("i", Instant.ofEpochSecond(7, 9))
                .object("j", document("{'k':[1.5,null]}"))
                .build();
        assertThat(Document.read(built.toBytes())).isEqualTo(built);
        assertThat(built.names()).containsExactly("a", "c", "d", "e", "f", "h", "i", "j");
        assertThat(built.hashCode()).isEqualTo(Document.read(built.toBytes()).hashCode());
    }

    @Test
    void nothingChangesAfterwards() {
        Document in = document("{'o':{'p':1}}");
        in.toJson().removeAll();
        ((ObjectNode) Objects.requireNonNull(in.value("o"))).removeAll();
        DocumentBuilder builder = in.toBuilder();
        Document first = builder.build();
        builder.text("x", "y").build();
        assertThat(first).isEqualTo(in).isEqualTo(document("{'o':{'p':1}}"));
        assertThat(in.without(Set.of("o"))).isEqualTo(Document.EMPTY);
    }

    @Test
    void valuesAreNotShown() {
        assertThat(document("{'a':'s3cret','b c':'x','\u00e9':1}").toString()).isEqualTo("[a]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "Application/JSON; charset=utf-8", "application/json;charset=\"UTF-8\"; x=y"
            })
    void contentIsJsonIfItSaysSo(String type) {
        assertThat(JsonContent.read(HttpFields.of("content-type", type), new byte[] {'{', '}'}))
                .isEqualTo(Document.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/json", "application/problem+json", "json", ""})
    void contentThatSaysSomethingElseIsRefused(String type) {
        refused(
                Problem.CONTENT_TYPE,
                () -> JsonContent.read(HttpFields.of("content-type", type), new byte[] {'{', '}'}));
        refused(Problem.CONTENT_TYPE, () -> JsonContent.read(HttpFields.EMPTY, new byte[] {'{', '}'}));
        refused(
                Problem.CONTENT_TYPE,
                () -> JsonContent.read(
                        HttpFields.of("content-type", "application/json", "content-type", "application/json"),
                        new byte[] {'{', '}'}));
    }
}
