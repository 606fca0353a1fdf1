package dev.sansio.lsp.json;

/** The names of members that the protocol has. Generated: see src/generator. */
final class KnownNames {

    static final String ALL = """
            actions activeParameter activeParameterSupport activeSignature activeSignatureHelp added\
            \sadditionalPropertiesSupport additionalTextEdits allCommitCharacters allowedTags alpha annotationId\
            \sapplied applyEdit applyKind applyKindSupport arguments array augmentsSyntaxTokens baseUri blue\
            \scallHierarchy callHierarchyProvider cancel cancellable capabilities caseSensitiveLookup\
            \scellTextDocuments cells ch change changeAnnotationSupport changeAnnotations changeNotifications\
            \schanges character children clientInfo code codeAction codeActionKind codeActionKinds\
            \scodeActionLiteralSupport codeActionProvider codeDescription codeDescriptionSupport codeLens\
            \scodeLensProvider collapsedText color colorProvider command commands commitCharacters\
            \scommitCharactersSupport completion completionItem completionItemKind completionList\
            \scompletionProvider configuration containerName contentChanges contentFormat contents context\
            \scontextSupport data dataSupport declaration declarationProvider defaultBehavior definition\
            \sdefinitionProvider deleteCount delta deprecated deprecatedSupport description detail diagnostic\
            \sdiagnosticProvider diagnostics didChangeConfiguration didChangeWatchedFiles didClose didCreate\
            \sdidDelete didOpen didRename didSave disabled disabledSupport document documentChanges\
            \sdocumentFormattingProvider documentHighlight documentHighlightProvider documentLink\
            \sdocumentLinkProvider documentOnTypeFormattingProvider documentRangeFormattingProvider\
            \sdocumentSelector documentSymbol documentSymbolProvider documentation documentationFormat\
            \sdocumentationSupport dynamicRegistration edit editRange edits end endCharacter endLine engine\
            \serror event executeCommand executeCommandProvider executionOrder executionSummary\
            \sexecutionSummarySupport experimental expression external failedChange failureHandling\
            \sfailureReason fileOperations files filterText filters firstTriggerCharacter foldingRange\
            \sfoldingRangeKind foldingRangeProvider formats formatting frameId from fromRanges full general glob\
            \sglobPattern green groupsOnLabel hierarchicalDocumentSymbolSupport honorsChangeAnnotations hover\
            \shoverProvider href id identifier ignoreCase ignoreIfExists ignoreIfNotExists implementation\
            \simplementationProvider includeDeclaration includeText initializationOptions inlayHint\
            \sinlayHintProvider inlineCompletion inlineCompletionProvider inlineValue inlineValueProvider insert\
            \sinsertFinalNewline insertReplaceSupport insertSpaces insertText insertTextFormat insertTextMode\
            \sinsertTextModeSupport interFileDependencies isIncomplete isPreferred isPreferredSupport\
            \sisRefactoring isRetrigger item itemDefaults items jsonrpc kind label labelDetails\
            \slabelDetailsSupport labelOffsetSupport labelSupport language languageId legend line\
            \slineFoldingOnly linkSupport linkedEditingRange linkedEditingRangeProvider locale location markdown\
            \smarkupMessageSupport matches message messageActionItem metadata metadataSupport method moniker\
            \smonikerProvider moreTriggerCharacter multilineTokenSupport name needsConfirmation newName newText\
            \snewUri noActiveParameterSupport normalizesLineEndings notebook notebookDocument\
            \snotebookDocumentSync notebookSelector notebookType oldUri onTypeFormatting only openClose options\
            \soriginSelectionRange overlappingTokenSupport overwrite paddingLeft paddingRight\
            \sparameterInformation parameters params parent parser partialResultToken pattern percentage\
            \splaceholder position positionEncoding positionEncodings positions prepareProvider prepareSupport\
            \sprepareSupportDefaultBehavior preselect preselectSupport previousResultId previousResultIds\
            \sprocessId properties publishDiagnostics query range rangeFormatting rangeLength rangeLimit ranges\
            \srangesSupport reason recursive red references referencesProvider refreshSupport registerOptions\
            \sregistrations regularExpressions relatedDocumentSupport relatedDocuments relatedInformation\
            \srelativePatternSupport removed rename renameProvider replace requests resolveProvider\
            \sresolveSupport resourceOperations result resultId retriggerCharacters retriggerRequest retry\
            \sretryOnContentModified rootPath rootUri save scheme schemes scopeUri section\
            \sselectedCompletionInfo selection selectionRange selectionRangeProvider semanticTokens\
            \ssemanticTokensProvider serverCancelSupport serverInfo settings severity showDocument showMessage\
            \ssignatureHelp signatureHelpProvider signatureInformation signatures snippet snippetEditSupport\
            \ssnippetSupport sortText source staleRequestSupport start startCharacter startLine stoppedLocation\
            \sstructure success support supported symbol symbolKind syncKind synchronization tabSize tagSupport\
            \stags takeFocus target targetRange targetSelectionRange targetUri text textContent textDocument\
            \stextDocumentContent textDocumentSync textEdit textEditText textEdits title to token tokenModifiers\
            \stokenTypes tooltip tooltipSupport trace triggerCharacter triggerCharacters triggerKind\
            \strimFinalNewlines trimTrailingWhitespace type typeDefinition typeDefinitionProvider typeHierarchy\
            \stypeHierarchyProvider unique unregisterations uri value valueSet variableName verbose version\
            \sversionSupport watchers willCreate willDelete willRename willSave willSaveWaitUntil window\
            \swordPattern workDoneProgress workDoneToken workspace workspaceDiagnostics workspaceEdit\
            \sworkspaceFolders workspaceSymbolProvider""";

    private KnownNames() {}
}
