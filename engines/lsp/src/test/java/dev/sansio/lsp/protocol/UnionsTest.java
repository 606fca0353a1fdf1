package dev.sansio.lsp.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.lsp.json.Ints;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.OrNull;
import dev.sansio.lsp.json.RawJson;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of several types a value is, with values as the specification and servers write them. */
class UnionsTest {

    private static final String RANGE = "{\"start\":{\"line\":0,\"character\":1},\"end\":{\"line\":2,\"character\":3}}";
    private static final String LOCATION = "{\"uri\":\"file:///a\",\"range\":" + RANGE + "}";
    private static final String LINK =
            "{\"targetUri\":\"file:///a\",\"targetRange\":" + RANGE + ",\"targetSelectionRange\":" + RANGE + "}";

    @Test
    void aDefinitionIsALocationOrSomeOrLinks() {
        assertThat(read(DefinitionResult.CODEC, LOCATION)).isInstanceOf(Location.class);
        assertThat(read(DefinitionResult.CODEC, "[" + LOCATION + "]")).isInstanceOf(Definition.LocationList.class);
        assertThat(read(DefinitionResult.CODEC, "[" + LINK + "]"))
                .isInstanceOf(DefinitionResult.LocationLinkList.class);
        assertThat(read(DefinitionResult.CODEC, "[]")).isInstanceOf(Definition.LocationList.class);
        assertThat(read(Requests.DEFINITION.result(), "null")).isNull();
    }

    @Test
    void aCodeActionIsNoCommand() {
        assertThat(read(CommandOrCodeAction.CODEC, "{\"title\":\"t\",\"command\":\"c\"}"))
                .isInstanceOf(Command.class);
        assertThat(read(CommandOrCodeAction.CODEC, "{\"title\":\"t\",\"command\":{\"title\":\"t\",\"command\":\"c\"}}"))
                .isInstanceOf(CodeAction.class);
        assertThat(read(CommandOrCodeAction.CODEC, "{\"title\":\"t\",\"kind\":\"quickfix\"}"))
                .isInstanceOf(CodeAction.class);
    }

    @Test
    void hoversComeInFourWays() {
        assertThat(read(HoverContents.CODEC, "\"text\"")).isEqualTo(MarkedString.of("text"));
        assertThat(read(HoverContents.CODEC, "{\"kind\":\"markdown\",\"value\":\"v\"}"))
                .isInstanceOf(MarkupContent.class);
        assertThat(read(HoverContents.CODEC, "{\"language\":\"java\",\"value\":\"v\"}"))
                .isInstanceOf(MarkedStringWithLanguage.class);
        assertThat(read(HoverContents.CODEC, "[\"a\",{\"language\":\"java\",\"value\":\"v\"}]"))
                .isInstanceOf(HoverContents.MarkedStringList.class);
    }

    @Test
    void changesOfAWorkspaceAreToldApartByTheirKind() {
        String edit = "{\"textDocument\":{\"uri\":\"u\",\"version\":null},\"edits\":[{\"range\":" + RANGE
                + ",\"newText\":\"n\"},{\"range\":" + RANGE + ",\"newText\":\"n\",\"annotationId\":\"a\"},{\"range\":"
                + RANGE
                + ",\"snippet\":{\"kind\":\"snippet\",\"value\":\"$1\"}}]}";
        WorkspaceEdit all = read(
                WorkspaceEdit.CODEC,
                "{\"documentChanges\":[" + edit + ",{\"kind\":\"create\",\"uri\":\"u\"},"
                        + "{\"kind\":\"rename\",\"oldUri\":\"o\",\"newUri\":\"n\"},{\"kind\":\"delete\",\"uri\":\"u\"}]}");
        assertThat(all.documentChanges())
                .hasOnlyElementsOfTypes(TextDocumentEdit.class, CreateFile.class, RenameFile.class, DeleteFile.class);
        assertThat(all.documentChanges()).first().isInstanceOfSatisfying(TextDocumentEdit.class, it -> {
            assertThat(it.textDocument().version()).isNull();
            assertThat(it.edits())
                    .map(Object::getClass)
                    .containsExactly(TextEdit.class, AnnotatedTextEdit.class, SnippetTextEdit.class);
        });
        assertThatThrownBy(() -> read(WorkspaceEdit.CODEC, "{\"documentChanges\":[{\"kind\":\"move\",\"uri\":\"u\"}]}"))
                .isInstanceOf(ShapeException.class);
    }

    @Test
    void symbolsWithoutARangeAreThoseOfTheWorkspace() {
        String symbol = "{\"name\":\"n\",\"kind\":5,\"location\":";
        assertThat(read(WorkspaceSymbolResult.CODEC, "[" + symbol + LOCATION + "}]"))
                .isInstanceOf(WorkspaceSymbolResult.SymbolInformationList.class);
        assertThat(read(WorkspaceSymbolResult.CODEC, "[" + symbol + "{\"uri\":\"u\"}}]"))
                .isInstanceOf(WorkspaceSymbolResult.WorkspaceSymbolList.class);
    }

    @Test
    void changesOfADocumentAreOfAPartOrOfAll() {
        assertThat(read(TextDocumentContentChangeEvent.CODEC, "{\"text\":\"t\"}"))
                .isInstanceOf(TextDocumentContentChangeWholeDocument.class);
        assertThat(read(TextDocumentContentChangeEvent.CODEC, "{\"text\":\"t\",\"range\":" + RANGE + "}"))
                .isInstanceOf(TextDocumentContentChangePartial.class);
    }

    @Test
    void progressIsAsInTheSpecification() {
        RawJson value = RawJson.parse("{\"kind\":\"begin\",\"title\":\"Finding references for A#foo\","
                + "\"message\":\"Processing file X.ts\",\"percentage\":0}");
        assertThat(value.as(WorkDoneProgress.CODEC))
                .isEqualTo(WorkDoneProgressBegin.builder("Finding references for A#foo")
                        .message("Processing file X.ts")
                        .percentage(0)
                        .build());
        assertThat(read(WorkDoneProgress.CODEC, "{\"kind\":\"report\"}")).isInstanceOf(WorkDoneProgressReport.class);
        assertThat(read(WorkDoneProgress.CODEC, "{\"kind\":\"end\"}")).isInstanceOf(WorkDoneProgressEnd.class);
    }

    @Test
    void semanticTokensAreAsInTheSpecification() {
        assertThat(read(SemanticTokens.CODEC, "{\"data\":[2,5,3,0,3,0,5,4,1,0,3,2,7,2,0]}")
                        .data())
                .isEqualTo(Ints.of(2, 5, 3, 0, 3, 0, 5, 4, 1, 0, 3, 2, 7, 2, 0));
    }

    @Test
    void whatMayBeLeftOutAndWhatIsNullAreTwoThings() {
        assertThat(read(SignatureHelp.CODEC, "{\"signatures\":[]}").activeParameter())
                .isNull();
        assertThat(read(SignatureHelp.CODEC, "{\"signatures\":[],\"activeParameter\":null}")
                        .activeParameter())
                .isEqualTo(OrNull.ofNull());
        assertThat(read(SignatureHelp.CODEC, "{\"signatures\":[],\"activeParameter\":1}")
                        .activeParameter())
                .isEqualTo(OrNull.of(1));
    }

    @Test
    void aNullWhereAMemberMayBeLeftOutIsForgiven() {
        CompletionItem item =
                read(CompletionItem.CODEC, "{\"label\":\"l\",\"kind\":null,\"detail\":null,\"textEdit\":null}");
        assertThat(item).isEqualTo(CompletionItem.of("l"));
        assertThat(RawJson.of(CompletionItem.CODEC, item).text()).isEqualTo("{\"label\":\"l\"}");
    }

    @Test
    void whatAPeerAddsIsKept() {
        CompletionItem item = read(CompletionItem.CODEC, "{\"label\":\"l\",\"score\":0.5,\"kind\":99}");
        assertThat(item.extra()).containsOnlyKeys("score");
        assertThat(item.kind()).isEqualTo(new CompletionItemKind(99));
        assertThat(RawJson.of(CompletionItem.CODEC, item).text())
                .isEqualTo("{\"label\":\"l\",\"kind\":99,\"score\":0.5}");
    }

    @Test
    void componentsCannotBeChangedFromOutside() {
        List<String> characters = new java.util.ArrayList<>(List.of("."));
        CompletionOptions options =
                CompletionOptions.builder().triggerCharacters(characters).build();
        characters.add("!");
        assertThat(options.triggerCharacters()).containsExactly(".");
    }

    private static <T> T read(JsonType<T> type, String json) {
        return RawJson.parse(json).as(type);
    }
}
