package dev.sansio.reactive.lsp;

import dev.sansio.lsp.json.RawJson;
import dev.sansio.lsp.protocol.ClientCapabilities;

/** What this client can do without help of an application. */
final class DefaultCapabilities {

    static final ClientCapabilities ALL = RawJson.parse("""
                    {"general":{"positionEncodings":["utf-16"]},
                     "window":{"workDoneProgress":true,"showMessage":{},"showDocument":{"support":false}},
                     "workspace":{"configuration":true,"workspaceFolders":true,"didChangeConfiguration":{},
                       "didChangeWatchedFiles":{},"symbol":{},"executeCommand":{}},
                     "textDocument":{
                       "synchronization":{"willSave":true,"willSaveWaitUntil":true,"didSave":true},
                       "publishDiagnostics":{"relatedInformation":true,"versionSupport":true},
                       "diagnostic":{},"completion":{"contextSupport":true,"completionItem":{"documentationFormat":["markdown","plaintext"]}},
                       "hover":{"contentFormat":["markdown","plaintext"]},
                       "signatureHelp":{},"declaration":{"linkSupport":true},"definition":{"linkSupport":true},
                       "typeDefinition":{"linkSupport":true},"implementation":{"linkSupport":true},"references":{},
                       "documentHighlight":{},"documentSymbol":{"hierarchicalDocumentSymbolSupport":true},
                       "codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":[""]}}},
                       "codeLens":{},"documentLink":{},"colorProvider":{},"formatting":{},"rangeFormatting":{},
                       "onTypeFormatting":{},"rename":{"prepareSupport":true},"foldingRange":{},"selectionRange":{},
                       "linkedEditingRange":{},"callHierarchy":{},"typeHierarchy":{},"moniker":{},"inlayHint":{}}}
                    """).as(ClientCapabilities.CODEC);

    private DefaultCapabilities() {}
}
