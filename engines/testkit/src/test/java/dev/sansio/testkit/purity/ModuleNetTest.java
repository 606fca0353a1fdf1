package dev.sansio.testkit.purity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first net: the compiler refuses whatever an engine's module descriptor does not name. */
class ModuleNetTest {

    private static final String ENGINE = "module engine {}";

    @TempDir
    Path classes;

    private record Source(String name, String text) {}

    private List<String> compile(String text) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<JavaFileObject> sources = List.of(
                source(new Source("module-info", ENGINE)),
                source(new Source("engine/Engine", "package engine; " + text)));
        compiler.getTask(null, null, found, List.of("-d", classes.toString()), null, sources)
                .call();
        return found.getDiagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(null))
                .collect(Collectors.toList());
    }

    private static JavaFileObject source(Source source) {
        return new SimpleJavaFileObject(
                URI.create("string:///" + source.name() + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source.text();
            }
        };
    }

    @Test
    void anEngineOfTheBaseModuleCompiles() {
        assertThat(compile("class Engine { java.nio.ByteBuffer bytes; }")).isEmpty();
    }

    @Test
    void anEngineWithAnHttpClientDoesNot() {
        assertThat(compile("class Engine { java.net.http.HttpClient client; }"))
                .anyMatch(message -> message.contains("java.net.http"));
    }

    @Test
    void anEngineThatLogsDoesNot() {
        assertThat(compile("class Engine { java.util.logging.Logger log; }"))
                .anyMatch(message -> message.contains("java.util.logging"));
    }
}
