package dev.sansio.reactive.lsp;

import dev.sansio.lsp.protocol.ApplyWorkspaceEditResult;
import dev.sansio.lsp.protocol.ConfigurationItem;
import dev.sansio.lsp.protocol.Requests;
import dev.sansio.lsp.protocol.ShowDocumentResult;
import dev.sansio.lsp.protocol.WorkspaceFolder;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a client answers unless the application does: nothing is configured, nothing edited, nothing shown. */
@SuppressWarnings("NullAway") // a null result is an empty Mono
final class DefaultHandlers {

    static final Handlers ALL = folders(configuration(Handlers.NONE, item -> null), List.of())
            .with(Requests.REGISTRATION, (params, context) -> Mono.empty())
            .with(Requests.UNREGISTRATION, (params, context) -> Mono.empty())
            .with(Requests.WORK_DONE_PROGRESS_CREATE, (params, context) -> Mono.empty())
            .with(Requests.SHOW_MESSAGE, (params, context) -> Mono.empty())
            .with(Requests.SHOW_DOCUMENT, (params, context) -> Mono.just(ShowDocumentResult.of(false)))
            .with(
                    Requests.APPLY_WORKSPACE_EDIT,
                    (params, context) -> Mono.just(ApplyWorkspaceEditResult.builder(false)
                            .failureReason("edits are not applied here")
                            .build()))
            .with(Requests.CODE_LENS_REFRESH, (params, context) -> Mono.empty())
            .with(Requests.DIAGNOSTIC_REFRESH, (params, context) -> Mono.empty())
            .with(Requests.FOLDING_RANGE_REFRESH, (params, context) -> Mono.empty())
            .with(Requests.INLAY_HINT_REFRESH, (params, context) -> Mono.empty())
            .with(Requests.INLINE_VALUE_REFRESH, (params, context) -> Mono.empty())
            .with(Requests.SEMANTIC_TOKENS_REFRESH, (params, context) -> Mono.empty())
            .with(Requests.TEXT_DOCUMENT_CONTENT_REFRESH, (params, context) -> Mono.empty());

    private DefaultHandlers() {}

    static Handlers configuration(Handlers handlers, Function<ConfigurationItem, @Nullable JsonNode> configuration) {
        return handlers.with(
                Requests.CONFIGURATION,
                (params, context) -> Mono.fromSupplier(() -> params.items().stream()
                        .map(item -> orNull(configuration.apply(item)))
                        .toList()));
    }

    static Handlers folders(Handlers handlers, List<WorkspaceFolder> folders) {
        return handlers.with(Requests.WORKSPACE_FOLDERS, (nothing, context) -> Mono.just(folders));
    }

    private static JsonNode orNull(@Nullable JsonNode value) {
        return value == null ? JsonNodeFactory.instance.nullNode() : value;
    }
}
