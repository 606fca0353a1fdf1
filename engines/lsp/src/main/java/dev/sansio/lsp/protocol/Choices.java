package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Choice;

/** How objects and arrays are told apart that are one of several types. */
final class Choices {

    static final Choice<CallHierarchyProvider> CALL_HIERARCHY_PROVIDER_OBJECTS = new Choice<CallHierarchyProvider>("CallHierarchyProvider")
            .or(CallHierarchyOptions.SHAPE, CallHierarchyOptions::read)
            .or(CallHierarchyRegistrationOptions.SHAPE, CallHierarchyRegistrationOptions::read);

    static final Choice<ColorProvider> COLOR_PROVIDER_OBJECTS = new Choice<ColorProvider>("ColorProvider")
            .or(DocumentColorOptions.SHAPE, DocumentColorOptions::read)
            .or(DocumentColorRegistrationOptions.SHAPE, DocumentColorRegistrationOptions::read);

    static final Choice<CommandOrCodeAction> COMMAND_OR_CODE_ACTION_OBJECTS = new Choice<CommandOrCodeAction>("CommandOrCodeAction")
            .or(Command.SHAPE, Command::read)
            .or(CodeAction.SHAPE, CodeAction::read);

    static final Choice<CompletionEditRange> COMPLETION_EDIT_RANGE_OBJECTS = new Choice<CompletionEditRange>("CompletionEditRange")
            .or(Range.SHAPE, Range::read)
            .or(EditRangeWithInsertReplace.SHAPE, EditRangeWithInsertReplace::read);

    static final Choice<CompletionTextEdit> COMPLETION_TEXT_EDIT_OBJECTS = new Choice<CompletionTextEdit>("CompletionTextEdit")
            .or(TextEdit.SHAPE, TextEdit::read)
            .or(InsertReplaceEdit.SHAPE, InsertReplaceEdit::read);

    static final Choice<DeclarationPartialResult> DECLARATION_PARTIAL_RESULT_ARRAYS = new Choice<DeclarationPartialResult>("DeclarationPartialResult")
            .or(in -> new DeclarationPartialResult.LocationList(in.list(Location::read)))
            .or(in -> new DeclarationPartialResult.LocationLinkList(in.list(LocationLink::read)));

    static final Choice<DeclarationProvider> DECLARATION_PROVIDER_OBJECTS = new Choice<DeclarationProvider>("DeclarationProvider")
            .or(DeclarationOptions.SHAPE, DeclarationOptions::read)
            .or(DeclarationRegistrationOptions.SHAPE, DeclarationRegistrationOptions::read);

    static final Choice<DeclarationResult> DECLARATION_RESULT_ARRAYS = new Choice<DeclarationResult>("DeclarationResult")
            .or(Declaration::read)
            .or(in -> new DeclarationResult.LocationLinkList(in.list(LocationLink::read)));

    static final Choice<DefinitionPartialResult> DEFINITION_PARTIAL_RESULT_ARRAYS = new Choice<DefinitionPartialResult>("DefinitionPartialResult")
            .or(in -> new DefinitionPartialResult.LocationList(in.list(Location::read)))
            .or(in -> new DefinitionPartialResult.LocationLinkList(in.list(LocationLink::read)));

    static final Choice<DefinitionResult> DEFINITION_RESULT_ARRAYS = new Choice<DefinitionResult>("DefinitionResult")
            .or(Definition::read)
            .or(in -> new DefinitionResult.LocationLinkList(in.list(LocationLink::read)));

    static final Choice<DiagnosticProvider> DIAGNOSTIC_PROVIDER_OBJECTS = new Choice<DiagnosticProvider>("DiagnosticProvider")
            .or(DiagnosticOptions.SHAPE, DiagnosticOptions::read)
            .or(DiagnosticRegistrationOptions.SHAPE, DiagnosticRegistrationOptions::read);

    static final Choice<DocumentChange> DOCUMENT_CHANGE_OBJECTS = new Choice<DocumentChange>("DocumentChange")
            .or(TextDocumentEdit.SHAPE, TextDocumentEdit::read)
            .or(CreateFile.SHAPE, CreateFile::read)
            .or(RenameFile.SHAPE, RenameFile::read)
            .or(DeleteFile.SHAPE, DeleteFile::read);

    static final Choice<DocumentDiagnosticReport> DOCUMENT_DIAGNOSTIC_REPORT_OBJECTS = new Choice<DocumentDiagnosticReport>("DocumentDiagnosticReport")
            .or(RelatedFullDocumentDiagnosticReport.SHAPE, RelatedFullDocumentDiagnosticReport::read)
            .or(RelatedUnchangedDocumentDiagnosticReport.SHAPE, RelatedUnchangedDocumentDiagnosticReport::read);

    static final Choice<DocumentDiagnosticReportProgress> DOCUMENT_DIAGNOSTIC_REPORT_PROGRESS_OBJECTS = new Choice<DocumentDiagnosticReportProgress>("DocumentDiagnosticReportProgress")
            .or(RelatedFullDocumentDiagnosticReport.SHAPE, RelatedFullDocumentDiagnosticReport::read)
            .or(RelatedUnchangedDocumentDiagnosticReport.SHAPE, RelatedUnchangedDocumentDiagnosticReport::read)
            .or(DocumentDiagnosticReportPartialResult.SHAPE, DocumentDiagnosticReportPartialResult::read);

    static final Choice<DocumentEdit> DOCUMENT_EDIT_OBJECTS = new Choice<DocumentEdit>("DocumentEdit")
            .or(TextEdit.SHAPE, TextEdit::read)
            .or(AnnotatedTextEdit.SHAPE, AnnotatedTextEdit::read)
            .or(SnippetTextEdit.SHAPE, SnippetTextEdit::read);

    static final Choice<DocumentFilter> DOCUMENT_FILTER_OBJECTS = new Choice<DocumentFilter>("DocumentFilter")
            .or(TextDocumentFilterLanguage.SHAPE, TextDocumentFilterLanguage::read)
            .or(TextDocumentFilterScheme.SHAPE, TextDocumentFilterScheme::read)
            .or(TextDocumentFilterPattern.SHAPE, TextDocumentFilterPattern::read)
            .or(NotebookCellTextDocumentFilter.SHAPE, NotebookCellTextDocumentFilter::read);

    static final Choice<DocumentSymbolPartialResult> DOCUMENT_SYMBOL_PARTIAL_RESULT_ARRAYS = new Choice<DocumentSymbolPartialResult>("DocumentSymbolPartialResult")
            .or(in -> new DocumentSymbolPartialResult.SymbolInformationList(in.list(SymbolInformation::read)))
            .or(in -> new DocumentSymbolPartialResult.DocumentSymbolList(in.list(DocumentSymbol::read)));

    static final Choice<DocumentSymbolResult> DOCUMENT_SYMBOL_RESULT_ARRAYS = new Choice<DocumentSymbolResult>("DocumentSymbolResult")
            .or(in -> new DocumentSymbolResult.SymbolInformationList(in.list(SymbolInformation::read)))
            .or(in -> new DocumentSymbolResult.DocumentSymbolList(in.list(DocumentSymbol::read)));

    static final Choice<FoldingRangeProvider> FOLDING_RANGE_PROVIDER_OBJECTS = new Choice<FoldingRangeProvider>("FoldingRangeProvider")
            .or(FoldingRangeOptions.SHAPE, FoldingRangeOptions::read)
            .or(FoldingRangeRegistrationOptions.SHAPE, FoldingRangeRegistrationOptions::read);

    static final Choice<HoverContents> HOVER_CONTENTS_OBJECTS = new Choice<HoverContents>("HoverContents")
            .or(MarkupContent.SHAPE, MarkupContent::read)
            .or(MarkedStringWithLanguage.SHAPE, MarkedStringWithLanguage::read);

    static final Choice<ImplementationPartialResult> IMPLEMENTATION_PARTIAL_RESULT_ARRAYS = new Choice<ImplementationPartialResult>("ImplementationPartialResult")
            .or(in -> new ImplementationPartialResult.LocationList(in.list(Location::read)))
            .or(in -> new ImplementationPartialResult.LocationLinkList(in.list(LocationLink::read)));

    static final Choice<ImplementationProvider> IMPLEMENTATION_PROVIDER_OBJECTS = new Choice<ImplementationProvider>("ImplementationProvider")
            .or(ImplementationOptions.SHAPE, ImplementationOptions::read)
            .or(ImplementationRegistrationOptions.SHAPE, ImplementationRegistrationOptions::read);

    static final Choice<ImplementationResult> IMPLEMENTATION_RESULT_ARRAYS = new Choice<ImplementationResult>("ImplementationResult")
            .or(Definition::read)
            .or(in -> new ImplementationResult.LocationLinkList(in.list(LocationLink::read)));

    static final Choice<InlayHintProvider> INLAY_HINT_PROVIDER_OBJECTS = new Choice<InlayHintProvider>("InlayHintProvider")
            .or(InlayHintOptions.SHAPE, InlayHintOptions::read)
            .or(InlayHintRegistrationOptions.SHAPE, InlayHintRegistrationOptions::read);

    static final Choice<InlineValue> INLINE_VALUE_OBJECTS = new Choice<InlineValue>("InlineValue")
            .or(InlineValueText.SHAPE, InlineValueText::read)
            .or(InlineValueVariableLookup.SHAPE, InlineValueVariableLookup::read)
            .or(InlineValueEvaluatableExpression.SHAPE, InlineValueEvaluatableExpression::read);

    static final Choice<InlineValueProvider> INLINE_VALUE_PROVIDER_OBJECTS = new Choice<InlineValueProvider>("InlineValueProvider")
            .or(InlineValueOptions.SHAPE, InlineValueOptions::read)
            .or(InlineValueRegistrationOptions.SHAPE, InlineValueRegistrationOptions::read);

    static final Choice<LinkedEditingRangeProvider> LINKED_EDITING_RANGE_PROVIDER_OBJECTS = new Choice<LinkedEditingRangeProvider>("LinkedEditingRangeProvider")
            .or(LinkedEditingRangeOptions.SHAPE, LinkedEditingRangeOptions::read)
            .or(LinkedEditingRangeRegistrationOptions.SHAPE, LinkedEditingRangeRegistrationOptions::read);

    static final Choice<MonikerProvider> MONIKER_PROVIDER_OBJECTS = new Choice<MonikerProvider>("MonikerProvider")
            .or(MonikerOptions.SHAPE, MonikerOptions::read)
            .or(MonikerRegistrationOptions.SHAPE, MonikerRegistrationOptions::read);

    static final Choice<NotebookDocumentFilter> NOTEBOOK_DOCUMENT_FILTER_OBJECTS = new Choice<NotebookDocumentFilter>("NotebookDocumentFilter")
            .or(NotebookDocumentFilterNotebookType.SHAPE, NotebookDocumentFilterNotebookType::read)
            .or(NotebookDocumentFilterScheme.SHAPE, NotebookDocumentFilterScheme::read)
            .or(NotebookDocumentFilterPattern.SHAPE, NotebookDocumentFilterPattern::read);

    static final Choice<NotebookDocumentSync> NOTEBOOK_DOCUMENT_SYNC_OBJECTS = new Choice<NotebookDocumentSync>("NotebookDocumentSync")
            .or(NotebookDocumentSyncOptions.SHAPE, NotebookDocumentSyncOptions::read)
            .or(NotebookDocumentSyncRegistrationOptions.SHAPE, NotebookDocumentSyncRegistrationOptions::read);

    static final Choice<NotebookSelector> NOTEBOOK_SELECTOR_OBJECTS = new Choice<NotebookSelector>("NotebookSelector")
            .or(NotebookDocumentFilterWithNotebook.SHAPE, NotebookDocumentFilterWithNotebook::read)
            .or(NotebookDocumentFilterWithCells.SHAPE, NotebookDocumentFilterWithCells::read);

    static final Choice<PrepareRenameResult> PREPARE_RENAME_RESULT_OBJECTS = new Choice<PrepareRenameResult>("PrepareRenameResult")
            .or(Range.SHAPE, Range::read)
            .or(PrepareRenamePlaceholder.SHAPE, PrepareRenamePlaceholder::read)
            .or(PrepareRenameDefaultBehavior.SHAPE, PrepareRenameDefaultBehavior::read);

    static final Choice<RelatedDocumentReport> RELATED_DOCUMENT_REPORT_OBJECTS = new Choice<RelatedDocumentReport>("RelatedDocumentReport")
            .or(FullDocumentDiagnosticReport.SHAPE, FullDocumentDiagnosticReport::read)
            .or(UnchangedDocumentDiagnosticReport.SHAPE, UnchangedDocumentDiagnosticReport::read);

    static final Choice<SelectionRangeProvider> SELECTION_RANGE_PROVIDER_OBJECTS = new Choice<SelectionRangeProvider>("SelectionRangeProvider")
            .or(SelectionRangeOptions.SHAPE, SelectionRangeOptions::read)
            .or(SelectionRangeRegistrationOptions.SHAPE, SelectionRangeRegistrationOptions::read);

    static final Choice<SemanticTokensDeltaResult> SEMANTIC_TOKENS_DELTA_RESULT_OBJECTS = new Choice<SemanticTokensDeltaResult>("SemanticTokensDeltaResult")
            .or(SemanticTokens.SHAPE, SemanticTokens::read)
            .or(SemanticTokensDelta.SHAPE, SemanticTokensDelta::read);

    static final Choice<SemanticTokensFullDeltaPartialResult> SEMANTIC_TOKENS_FULL_DELTA_PARTIAL_RESULT_OBJECTS = new Choice<SemanticTokensFullDeltaPartialResult>("SemanticTokensFullDeltaPartialResult")
            .or(SemanticTokensPartialResult.SHAPE, SemanticTokensPartialResult::read)
            .or(SemanticTokensDeltaPartialResult.SHAPE, SemanticTokensDeltaPartialResult::read);

    static final Choice<SemanticTokensProvider> SEMANTIC_TOKENS_PROVIDER_OBJECTS = new Choice<SemanticTokensProvider>("SemanticTokensProvider")
            .or(SemanticTokensOptions.SHAPE, SemanticTokensOptions::read)
            .or(SemanticTokensRegistrationOptions.SHAPE, SemanticTokensRegistrationOptions::read);

    static final Choice<StringOrNotebookDocumentFilter> STRING_OR_NOTEBOOK_DOCUMENT_FILTER_OBJECTS = new Choice<StringOrNotebookDocumentFilter>("StringOrNotebookDocumentFilter")
            .or(NotebookDocumentFilterNotebookType.SHAPE, NotebookDocumentFilterNotebookType::read)
            .or(NotebookDocumentFilterScheme.SHAPE, NotebookDocumentFilterScheme::read)
            .or(NotebookDocumentFilterPattern.SHAPE, NotebookDocumentFilterPattern::read);

    static final Choice<TextDocumentContentChangeEvent> TEXT_DOCUMENT_CONTENT_CHANGE_EVENT_OBJECTS = new Choice<TextDocumentContentChangeEvent>("TextDocumentContentChangeEvent")
            .or(TextDocumentContentChangePartial.SHAPE, TextDocumentContentChangePartial::read)
            .or(TextDocumentContentChangeWholeDocument.SHAPE, TextDocumentContentChangeWholeDocument::read);

    static final Choice<TextDocumentContentProvider> TEXT_DOCUMENT_CONTENT_PROVIDER_OBJECTS = new Choice<TextDocumentContentProvider>("TextDocumentContentProvider")
            .or(TextDocumentContentOptions.SHAPE, TextDocumentContentOptions::read)
            .or(TextDocumentContentRegistrationOptions.SHAPE, TextDocumentContentRegistrationOptions::read);

    static final Choice<TextDocumentFilter> TEXT_DOCUMENT_FILTER_OBJECTS = new Choice<TextDocumentFilter>("TextDocumentFilter")
            .or(TextDocumentFilterLanguage.SHAPE, TextDocumentFilterLanguage::read)
            .or(TextDocumentFilterScheme.SHAPE, TextDocumentFilterScheme::read)
            .or(TextDocumentFilterPattern.SHAPE, TextDocumentFilterPattern::read);

    static final Choice<TypeDefinitionPartialResult> TYPE_DEFINITION_PARTIAL_RESULT_ARRAYS = new Choice<TypeDefinitionPartialResult>("TypeDefinitionPartialResult")
            .or(in -> new TypeDefinitionPartialResult.LocationList(in.list(Location::read)))
            .or(in -> new TypeDefinitionPartialResult.LocationLinkList(in.list(LocationLink::read)));

    static final Choice<TypeDefinitionProvider> TYPE_DEFINITION_PROVIDER_OBJECTS = new Choice<TypeDefinitionProvider>("TypeDefinitionProvider")
            .or(TypeDefinitionOptions.SHAPE, TypeDefinitionOptions::read)
            .or(TypeDefinitionRegistrationOptions.SHAPE, TypeDefinitionRegistrationOptions::read);

    static final Choice<TypeDefinitionResult> TYPE_DEFINITION_RESULT_ARRAYS = new Choice<TypeDefinitionResult>("TypeDefinitionResult")
            .or(Definition::read)
            .or(in -> new TypeDefinitionResult.LocationLinkList(in.list(LocationLink::read)));

    static final Choice<TypeHierarchyProvider> TYPE_HIERARCHY_PROVIDER_OBJECTS = new Choice<TypeHierarchyProvider>("TypeHierarchyProvider")
            .or(TypeHierarchyOptions.SHAPE, TypeHierarchyOptions::read)
            .or(TypeHierarchyRegistrationOptions.SHAPE, TypeHierarchyRegistrationOptions::read);

    static final Choice<WorkDoneProgress> WORK_DONE_PROGRESS_OBJECTS = new Choice<WorkDoneProgress>("WorkDoneProgress")
            .or(WorkDoneProgressBegin.SHAPE, WorkDoneProgressBegin::read)
            .or(WorkDoneProgressReport.SHAPE, WorkDoneProgressReport::read)
            .or(WorkDoneProgressEnd.SHAPE, WorkDoneProgressEnd::read);

    static final Choice<WorkspaceDocumentDiagnosticReport> WORKSPACE_DOCUMENT_DIAGNOSTIC_REPORT_OBJECTS = new Choice<WorkspaceDocumentDiagnosticReport>("WorkspaceDocumentDiagnosticReport")
            .or(WorkspaceFullDocumentDiagnosticReport.SHAPE, WorkspaceFullDocumentDiagnosticReport::read)
            .or(WorkspaceUnchangedDocumentDiagnosticReport.SHAPE, WorkspaceUnchangedDocumentDiagnosticReport::read);

    static final Choice<WorkspaceSymbolLocation> WORKSPACE_SYMBOL_LOCATION_OBJECTS = new Choice<WorkspaceSymbolLocation>("WorkspaceSymbolLocation")
            .or(Location.SHAPE, Location::read)
            .or(LocationUriOnly.SHAPE, LocationUriOnly::read);

    static final Choice<WorkspaceSymbolPartialResult> WORKSPACE_SYMBOL_PARTIAL_RESULT_ARRAYS = new Choice<WorkspaceSymbolPartialResult>("WorkspaceSymbolPartialResult")
            .or(in -> new WorkspaceSymbolPartialResult.SymbolInformationList(in.list(SymbolInformation::read)))
            .or(in -> new WorkspaceSymbolPartialResult.WorkspaceSymbolList(in.list(WorkspaceSymbol::read)));

    static final Choice<WorkspaceSymbolResult> WORKSPACE_SYMBOL_RESULT_ARRAYS = new Choice<WorkspaceSymbolResult>("WorkspaceSymbolResult")
            .or(in -> new WorkspaceSymbolResult.SymbolInformationList(in.list(SymbolInformation::read)))
            .or(in -> new WorkspaceSymbolResult.WorkspaceSymbolList(in.list(WorkspaceSymbol::read)));

    private Choices() {}
}
