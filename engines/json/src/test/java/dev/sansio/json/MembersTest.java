package dev.sansio.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.json.MalformedJsonException.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class MembersTest {

    private static final Members MEMBERS =
            Members.of(Json.readObject("""
            {"text": "a", "number": 3, "fraction": 1.5, "whole": 3.0, "large": 9223372036854775808, "yes": true,
             "list": ["a", "b"], "mixed": ["a", 1], "object": {"x": 1}, "none": null}
            """.getBytes(StandardCharsets.UTF_8), JsonLimits.DEFAULTS));

    private static void refused(Consumer<Members> taking, Problem problem, String member) {
        assertThatThrownBy(() -> taking.accept(MEMBERS)).isInstanceOfSatisfying(MalformedJsonException.class, e -> {
            assertThat(e.problem()).isEqualTo(problem);
            assertThat(e.member()).isEqualTo(member);
        });
    }

    @Test
    void membersAreTakenWithTheirTypes() {
        assertThat(MEMBERS.text("text")).isEqualTo("a");
        assertThat(MEMBERS.number("number")).isEqualTo(3);
        assertThat(MEMBERS.number("whole")).isEqualTo(3);
        assertThat(MEMBERS.flag("yes", false)).isTrue();
        assertThat(MEMBERS.texts("list")).containsExactly("a", "b");
        assertThat(MEMBERS.optionalObject("object")).isEqualTo(MEMBERS.object().get("object"));
    }

    @Test
    void nullCountsAsAbsent() {
        assertThat(MEMBERS.optionalText("none")).isNull();
        assertThat(MEMBERS.optionalNumber("none")).isNull();
        assertThat(MEMBERS.optionalObject("none")).isNull();
        assertThat(MEMBERS.texts("none")).isEmpty();
        assertThat(MEMBERS.flag("none", true)).isTrue();
        refused(members -> members.text("none"), Problem.MISSING, "none");
        refused(members -> members.number("nowhere"), Problem.MISSING, "nowhere");
    }

    @Test
    void anotherTypeIsRefused() {
        refused(members -> members.text("number"), Problem.TYPE, "number");
        refused(members -> members.optionalText("object"), Problem.TYPE, "object");
        refused(members -> members.number("text"), Problem.TYPE, "text");
        refused(members -> members.number("fraction"), Problem.TYPE, "fraction");
        refused(members -> members.number("large"), Problem.TYPE, "large");
        refused(members -> members.flag("text", true), Problem.TYPE, "text");
        refused(members -> members.texts("text"), Problem.TYPE, "text");
        refused(members -> members.texts("mixed"), Problem.TYPE, "mixed");
        refused(members -> members.optionalObject("list"), Problem.TYPE, "list");
    }

    @Test
    void whatIsUnknownIsKept() {
        assertThat(MEMBERS.others(Set.of("text", "number", "fraction", "whole", "large", "yes", "list", "mixed")))
                .containsOnlyKeys("object", "none");
    }
}
