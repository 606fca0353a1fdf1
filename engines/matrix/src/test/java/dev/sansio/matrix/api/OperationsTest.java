package dev.sansio.matrix.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpFields;
import dev.sansio.json.MalformedJsonException;
import dev.sansio.matrix.Examples;
import dev.sansio.matrix.api.Operation.Trait;
import dev.sansio.matrix.json.Codec;
import dev.sansio.oauth.form.Parameters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The operations, against the counts and the examples of the specification. */
class OperationsTest {

    private static final Map<String, Operation<?>> BY_ID = new HashMap<>();

    static {
        Operations.ALL.forEach(operation -> BY_ID.put(operation.id(), operation));
    }

    @Test
    void countsOfVersion119() {
        assertThat(Operations.ALL).hasSize(166);
        assertThat(BY_ID).hasSize(166);
        assertThat(Operations.ALL.stream().filter(operation -> operation.is(Trait.DEPRECATED)))
                .hasSize(DEPRECATED);
        assertThat(Operations.ALL.stream().filter(operation -> !operation.wantsToken()))
                .hasSize(WITHOUT_TOKEN);
        assertThat(Operations.ALL.stream().filter(operation -> operation.is(Trait.RATE_LIMITED)))
                .hasSize(LIMITED);
        assertThat(Operations.ALL.stream().map(Operation::method).distinct())
                .containsExactlyInAnyOrder("GET", "PUT", "POST", "DELETE");
    }

    private static final int DEPRECATED = 9;
    private static final int WITHOUT_TOKEN = 27;
    private static final int LIMITED = 66;

    static Stream<Examples> requests() {
        return Examples.all().stream().filter(example -> example.what().equals("request"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void examplesOfRequestsAreReadAndWrittenAgain(Examples example) {
        Operation<?> operation = BY_ID.get(example.of());
        Call<?> call =
                operation.reader().apply(new CallReading(path(operation), query(), HttpFields.EMPTY, example.value()));
        assertThat(call.written().json()).isEqualTo(example.value());
        assertThat(call.operation()).isSameAs(operation);
    }

    /** One of them lacks the icon that the description wants. */
    static Stream<Examples> results() {
        return Examples.all().stream()
                .filter(example -> example.what().startsWith("2"))
                .filter(example -> !example.of().equals("getProtocols"));
    }

    @ParameterizedTest
    @MethodSource("results")
    void examplesOfResultsAreReadAndWrittenAgain(Examples example) {
        assertThat(again(BY_ID.get(example.of()).result(), example.value())).isEqualTo(example.value());
    }

    private static <R> JsonNode again(Codec<R> codec, JsonNode value) {
        R result = codec.read("result", value);
        assertThat(codec.read("result", codec.write(result))).isEqualTo(result);
        return codec.write(result);
    }

    @Test
    void aResultThatLacksARequiredMemberIsNone() {
        Examples example = Examples.all().stream()
                .filter(each -> each.of().equals("getProtocols"))
                .findFirst()
                .orElseThrow();
        assertThat(catchThrowable(() -> GetProtocols.OPERATION.result().read("result", example.value())))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessage("icon is missing");
    }

    @Test
    void examplesCoverMostOperations() {
        Set<String> covered = new HashSet<>();
        requests().forEach(example -> covered.add(example.of()));
        results().forEach(example -> covered.add(example.of()));
        assertThat(covered).hasSize(120);
    }

    /** A value for each name of the path and each parameter that is required. */
    private static Map<String, String> path(Operation<?> operation) {
        Map<String, String> values = new HashMap<>();
        for (String part : operation.template().split("/")) {
            if (part.startsWith("{")) {
                values.put(part.substring(1, part.length() - 1), "a/b c?é");
            }
        }
        return values;
    }

    private static Parameters query() {
        return Parameters.of(
                "version",
                "1",
                "from",
                "f",
                "to",
                "t",
                "dir",
                "b",
                "ts",
                "5",
                "url",
                "u",
                "user_id",
                "@a:b",
                "redirectUrl",
                "r",
                "width",
                "1",
                "height",
                "2",
                "username",
                "n",
                "token",
                "t",
                "room_id",
                "!r",
                "alias",
                "#a",
                "userid",
                "u");
    }

    @Test
    void everyOperationIsReadAndWrittenInItsPlace() {
        for (Operation<?> operation : Operations.ALL) {
            Call<?> call;
            try {
                call = operation.reader().apply(new CallReading(path(operation), query(), HttpFields.EMPTY, null));
            } catch (MalformedJsonException missing) {
                continue; // the content has members that must be there
            }
            String target = call.written().target();
            assertThat(target).startsWith(operation.template().replaceAll("\\{[^}]*}", "a%2Fb%20c%3F%C3%A9"));
        }
    }

    @Test
    void valuesNeverLeaveTheirPlaceInThePath() {
        assertThat(new GetProfileField("../x", "k?#").written().target())
                .isEqualTo("/_matrix/client/v3/profile/..%2Fx/k%3F%23");
        assertThat(catchThrowable(() -> new GetProfileField("..", "k").written()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void secretsAreNotShown() {
        String shown =
                Login.of("m.login.password").withPassword(Secret.of("hush")).toString();
        assertThat(shown).contains("m.login.password").doesNotContain("hush");
        JsonNode json = Login.of("x").withPassword(Secret.of("hush")).written().json();
        assertThat(json.get("password").stringValue()).isEqualTo("hush");
    }

    @Test
    void absentOptionsAreNotWritten() {
        assertThat(Login.of("m.login.token").written().octets()).asString().isEqualTo("{\"type\":\"m.login.token\"}");
        assertThat(Sync.of().withTimeout(30_000L).withSince("a b").written().target())
                .isEqualTo("/_matrix/client/v3/sync?since=a%20b&timeout=30000");
        assertThat(new ForgetRoom("!r").written().octets()).asString().isEqualTo("{}");
        assertThat(new Logout().written().octets()).isEmpty();
        assertThat(new GetTokenOwner().written().octets()).isEmpty();
    }
}
