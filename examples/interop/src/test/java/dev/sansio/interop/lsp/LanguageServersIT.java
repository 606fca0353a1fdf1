package dev.sansio.interop.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.lsp.protocol.CompletionParams;
import dev.sansio.lsp.protocol.DefinitionParams;
import dev.sansio.lsp.protocol.HoverParams;
import dev.sansio.lsp.protocol.LanguageKind;
import dev.sansio.lsp.protocol.Position;
import dev.sansio.lsp.protocol.RenameParams;
import dev.sansio.lsp.protocol.WorkspaceFolder;
import dev.sansio.netty.process.ChildProcess;
import dev.sansio.reactive.lsp.LspClient;
import dev.sansio.reactive.lsp.LspDocument;
import dev.sansio.reactive.lsp.LspSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our client and the servers that people use: a name is defined in the first line and used wrongly in the second. */
class LanguageServersIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Position NAME = Position.of(0, 5);

    @TempDir
    Path folder;

    private LspSession start(String... command) {
        return LspClient.of(ChildProcess.of(java.util.List.of(command)).folder(folder))
                .folders(WorkspaceFolder.of(folder.toUri().toString(), "test"))
                .connect()
                .block(PATIENCE);
    }

    private LspDocument open(LspSession session, String name, String language, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return session.open(file.toUri().toString(), LanguageKind.of(language), text)
                .block(PATIENCE);
    }

    private static void complaint(LspSession session, LspDocument document, String words) {
        assertThat(session.diagnostics(document.uri())
                        .map(said -> said.diagnostics().toString())
                        .filter(said -> said.contains(words))
                        .blockFirst(PATIENCE))
                .isNotNull();
    }

    private static void end(LspSession session) {
        session.close().block(PATIENCE);
        assertThat(session.exitCode().block(PATIENCE)).isZero();
    }

    /** Hover, definition, rename, completion, a change that mends everything, a request that is cancelled, and the end. */
    private static void converse(LspSession session, LspDocument document, String name, String mended) {
        Position use = Position.of(1, document.now().text().split("\n", -1)[1].indexOf(name));
        assertThat(session.hover(HoverParams.of(document.id(), NAME))
                        .block(PATIENCE)
                        .toString())
                .contains(name);
        assertThat(session.definition(DefinitionParams.of(document.id(), use))
                        .block(PATIENCE)
                        .toString())
                .contains(document.uri().substring(document.uri().lastIndexOf('/')));
        assertThat(session.rename(RenameParams.of(document.id(), NAME, "renamed"))
                        .block(PATIENCE)
                        .toString())
                .contains("renamed");
        assertThat(session.completion(CompletionParams.of(document.id(), Position.of(1, use.character() + 2)))
                        .block(PATIENCE)
                        .toString())
                .contains(name);
        session.hover(HoverParams.of(document.id(), NAME)).subscribe().dispose();
        document.replace(mended).block(PATIENCE);
        assertThat(session.diagnostics(document.uri())
                        .filter(said -> said.diagnostics().isEmpty())
                        .blockFirst(PATIENCE))
                .isNotNull();
        end(session);
    }

    @Test
    void clangd() throws IOException {
        LspSession session = start("clangd", "--log=error");
        LspDocument document = open(session, "a.cpp", "cpp", "int  counter = 1;\nchar *x = counter;\n");
        complaint(session, document, "annot initialize");
        converse(session, document, "counter", "int counter = 1;\n");
    }

    @Test
    void typescriptLanguageServer() throws IOException {
        LspSession session = start(
                "node",
                Path.of("target/peers/node_modules/typescript-language-server/lib/cli.mjs")
                        .toAbsolutePath()
                        .toString(),
                "--stdio");
        LspDocument document = open(session, "a.ts", "typescript", "let  counter = 1;\nlet x: string = counter;\n");
        complaint(session, document, "not assignable");
        converse(session, document, "counter", "export let counter = 1;\n");
    }

    @Test
    void pylsp() throws IOException {
        LspSession session =
                start(Path.of("target/venv/bin/pylsp").toAbsolutePath().toString());
        LspDocument document =
                open(session, "a.py", "python", "def  counter(): return 1\nprint(counter(), undefined_name)\n");
        complaint(session, document, "undefined name");
        converse(session, document, "counter", "");
    }

    @Test
    void camelLanguageServer() throws IOException {
        LspSession session = start(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of("target/programs/camel-lsp-server.jar").toAbsolutePath().toString());
        LspDocument document = open(session, "route.xml", "xml", """
                <camelContext xmlns="http://camel.apache.org/schema/spring"><route>
                  <from uri="timer:a?delay=abc"/>
                </route></camelContext>
                """);
        complaint(session, document, "Invalid duration value: abc");
        assertThat(session.completion(CompletionParams.of(document.id(), Position.of(1, 21)))
                        .block(PATIENCE)
                        .toString())
                .contains("period"); // an option of timers
        document.replace(document.now().text().replace("abc", "1000")).block(PATIENCE);
        assertThat(session.diagnostics(document.uri())
                        .filter(said -> said.diagnostics().isEmpty())
                        .blockFirst(PATIENCE))
                .isNotNull();
        end(session);
    }
}
