package dev.sansio.lsp.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.sansio.lsp.generator.Model;
import dev.sansio.lsp.generator.RandomValues;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.RawJson;
import dev.sansio.lsp.json.ShapeException;
import dev.sansio.lsp.method.RequestMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every type, filled by chance as the meta-model allows: what was read is written as it was. */
class EveryTypeTest {

    private static final int SEEDS = 25;

    private static final Model MODEL = model();

    private static Model model() {
        try {
            return Model.read(Files.readAllLines(Path.of("src/generator/lsp-3.18.txt")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyStructureIsReadAndWritten() {
        return MODEL.structures().keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    JsonType<?> codec = codec(name);
                    for (long seed = 0; seed < SEEDS; seed++) {
                        same(codec, new RandomValues(MODEL, seed).structure(name), name + ", seed " + seed);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyResultAndParameterIsReadAndWritten() {
        Map<String, RequestMethod<?, ?>> methods =
                Requests.ALL.stream().collect(Collectors.toMap(RequestMethod::name, method -> method));
        return MODEL.requests().stream()
                .map(request -> DynamicTest.dynamicTest(request.method(), () -> {
                    RequestMethod<?, ?> method = methods.get(request.method());
                    for (long seed = 0; seed < SEEDS; seed++) {
                        RandomValues values = new RandomValues(MODEL, seed);
                        same(method.result(), values.value(request.types().get("result")), "result, seed " + seed);
                        Model.Type params = request.types().get("params");
                        if (params != null) {
                            same(method.params(), values.value(params), "params, seed " + seed);
                        }
                        Model.Type partial = request.types().get("partialResult");
                        assertThat(method.partialResult() == null).isEqualTo(partial == null);
                        if (partial != null && method.partialResult() != null) {
                            same(method.partialResult(), values.value(partial), "partial result, seed " + seed);
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> aMissingRequiredMemberIsTold() {
        return MODEL.structures().keySet().stream()
                .filter(name -> MODEL.properties(name).stream().anyMatch(property -> !property.optional()))
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    JsonType<?> codec = codec(name);
                    for (Model.Property property : MODEL.properties(name)) {
                        ObjectNode without = new RandomValues(MODEL, 1).structure(name);
                        without.remove(property.name());
                        try {
                            RawJson.of(without).as(codec);
                            assertThat(property.optional()).as(property.name()).isTrue();
                        } catch (ShapeException missing) {
                            assertThat(property.optional()).as(property.name()).isFalse();
                            assertThat(missing).hasMessageContaining(property.name());
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> aBuilderThatChangesNothingBuildsTheSame() {
        return MODEL.structures().keySet().stream()
                .filter(name -> MODEL.properties(name).stream().anyMatch(Model.Property::optional))
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Object value = RawJson.of(new RandomValues(MODEL, 7).structure(name))
                            .as(codec(name));
                    Object builder = value.getClass().getMethod("toBuilder").invoke(value);
                    assertThat(builder.getClass().getMethod("build").invoke(builder))
                            .isEqualTo(value);
                }));
    }

    @Test
    void everyEnumerationKeepsWhatItDoesNotKnow() {
        for (Model.Enumeration enumeration : MODEL.enumerations().values()) {
            String unknown = enumeration.base().equals("string") ? "\"of the future\"" : "4711";
            for (String value : Stream.concat(
                            Stream.of(unknown),
                            enumeration.values().values().stream()
                                    .map(known -> enumeration.base().equals("string") ? '"' + known + '"' : known))
                    .toList()) {
                RawJson raw = RawJson.parse(value);
                assertThat(again(codec(enumeration.name()), raw)).isEqualTo(raw);
            }
        }
    }

    @Test
    void everyValueOfAnEnumerationIsItsConstant() throws ReflectiveOperationException {
        assertThat(SymbolKind.of(5)).isSameAs(SymbolKind.CLASS);
        assertThat(LanguageKind.of("java")).isSameAs(LanguageKind.JAVA);
        assertThat(SymbolKind.CLASS).hasToString("Class");
        assertThat(new SymbolKind(99)).hasToString("99");
        for (Model.Enumeration enumeration : MODEL.enumerations().values()) {
            Class<?> type = type(enumeration.name());
            long constants = List.of(type.getFields()).stream()
                    .filter(field -> field.getType() == type)
                    .count();
            assertThat(constants).isEqualTo(enumeration.values().size());
        }
    }

    @Test
    void theCatalogueIsComplete() {
        assertThat(Requests.ALL).hasSize(69).doesNotHaveDuplicates();
        assertThat(Notifications.ALL).hasSize(26).doesNotHaveDuplicates();
    }

    private static void same(JsonType<?> codec, JsonNode tree, String where) {
        try {
            assertThat(again(codec, RawJson.of(tree)).tree()).as(where).isEqualTo(tree);
        } catch (ShapeException unexpected) {
            fail(where + ": " + tree, unexpected);
        }
    }

    private static <T> RawJson again(JsonType<T> codec, RawJson raw) {
        return RawJson.of(codec, raw.as(codec));
    }

    private static JsonType<?> codec(String name) {
        try {
            return (JsonType<?>) type(name).getField("CODEC").get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        String java = name.startsWith("_") ? name.substring(1) + "Base" : name;
        return Class.forName("dev.sansio.lsp.protocol." + java);
    }
}
