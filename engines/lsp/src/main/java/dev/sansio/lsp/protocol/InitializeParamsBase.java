package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.OrNull;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code _InitializeParams}.
 *
 * @param workDoneToken optional: {@code ProgressToken}
 * @param processId {@code (integer|null)}
 * @param clientInfo optional: {@code ClientInfo}, since 3.15.0
 * @param locale optional: {@code string}, since 3.16.0
 * @param rootPath optional: {@code (string|null)}, deprecated
 * @param rootUri {@code (DocumentUri|null)}, deprecated
 * @param capabilities {@code ClientCapabilities}
 * @param initializationOptions optional: {@code LSPAny}
 * @param trace optional: {@code TraceValue}
 * @param extra members that the specification does not know
 */
public record InitializeParamsBase(
        @Nullable ProgressToken workDoneToken,
        @Nullable Integer processId,
        @Nullable ClientInfo clientInfo,
        @Nullable String locale,
        @Nullable OrNull<String> rootPath,
        @Nullable String rootUri,
        ClientCapabilities capabilities,
        @Nullable JsonNode initializationOptions,
        @Nullable TraceValue trace,
        Map<String, JsonNode> extra)
        implements WithWorkDoneToken {

    /** How it is read and written. */
    public static final JsonType<InitializeParamsBase> CODEC = JsonType.of(InitializeParamsBase::read);

    public InitializeParamsBase {
        Objects.requireNonNull(capabilities, "capabilities");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static InitializeParamsBase of(@Nullable Integer processId, @Nullable String rootUri, ClientCapabilities capabilities) {
        return new InitializeParamsBase(null, processId, null, null, null, rootUri, capabilities, null, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(@Nullable Integer processId, @Nullable String rootUri, ClientCapabilities capabilities) {
        return of(processId, rootUri, capabilities).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static InitializeParamsBase read(JsonReader in) {
        ProgressToken workDoneToken = null;
        Integer processId = null;
        boolean hasProcessId = false;
        ClientInfo clientInfo = null;
        String locale = null;
        OrNull<String> rootPath = null;
        String rootUri = null;
        boolean hasRootUri = false;
        ClientCapabilities capabilities = null;
        JsonNode initializationOptions = null;
        TraceValue trace = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("_InitializeParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneToken" -> workDoneToken = in.takeNull() ? null : ProgressToken.read(in);
                case "processId" -> {
                    processId = in.takeNull() ? null : in.integer();
                    hasProcessId = true;
                }
                case "clientInfo" -> clientInfo = in.takeNull() ? null : ClientInfo.read(in);
                case "locale" -> locale = in.takeNull() ? null : in.string();
                case "rootPath" -> rootPath = in.takeNull() ? OrNull.ofNull() : OrNull.of(in.string());
                case "rootUri" -> {
                    rootUri = in.takeNull() ? null : in.string();
                    hasRootUri = true;
                }
                case "capabilities" -> capabilities = ClientCapabilities.read(in);
                case "initializationOptions" -> initializationOptions = in.tree();
                case "trace" -> trace = in.takeNull() ? null : TraceValue.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasProcessId) {
            throw ShapeException.missing("_InitializeParams", "processId");
        }
        if (!hasRootUri) {
            throw ShapeException.missing("_InitializeParams", "rootUri");
        }
        if (capabilities == null) {
            throw ShapeException.missing("_InitializeParams", "capabilities");
        }
        return new InitializeParamsBase(workDoneToken, processId, clientInfo, locale, rootPath, rootUri, capabilities, initializationOptions, trace, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (workDoneToken != null) {
            workDoneToken.write(out.name("workDoneToken"));
        }
        if (processId == null) {
            out.name("processId").nullValue();
        } else {
            out.name("processId").number(processId);
        }
        if (clientInfo != null) {
            clientInfo.write(out.name("clientInfo"));
        }
        if (locale != null) {
            out.name("locale").string(locale);
        }
        if (rootPath != null) {
            rootPath.write(out.name("rootPath"), (each, to) -> to.string(each));
        }
        if (rootUri == null) {
            out.name("rootUri").nullValue();
        } else {
            out.name("rootUri").string(rootUri);
        }
        capabilities.write(out.name("capabilities"));
        if (initializationOptions != null) {
            out.name("initializationOptions").tree(initializationOptions);
        }
        if (trace != null) {
            trace.write(out.name("trace"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link InitializeParamsBase}. */
    public static final class Builder {

        private @Nullable ProgressToken workDoneToken;
        private @Nullable Integer processId;
        private @Nullable ClientInfo clientInfo;
        private @Nullable String locale;
        private @Nullable OrNull<String> rootPath;
        private @Nullable String rootUri;
        private ClientCapabilities capabilities;
        private @Nullable JsonNode initializationOptions;
        private @Nullable TraceValue trace;
        private Map<String, JsonNode> extra;

        private Builder(InitializeParamsBase from) {
            this.workDoneToken = from.workDoneToken();
            this.processId = from.processId();
            this.clientInfo = from.clientInfo();
            this.locale = from.locale();
            this.rootPath = from.rootPath();
            this.rootUri = from.rootUri();
            this.capabilities = from.capabilities();
            this.initializationOptions = from.initializationOptions();
            this.trace = from.trace();
            this.extra = from.extra();
        }

        /** Sets {@link InitializeParamsBase#workDoneToken}. */
        public Builder workDoneToken(@Nullable ProgressToken value) {
            this.workDoneToken = value;
            return this;
        }

        /** Sets {@link InitializeParamsBase#processId}. */
        public Builder processId(@Nullable Integer value) {
            this.processId = value;
            return this;
        }

        /** Sets {@link InitializeParamsBase#clientInfo}. */
        public Builder clientInfo(@Nullable ClientInfo value) {
            this.clientInfo = value;
            return this;
        }

        /** Sets {@link InitializeParamsBase#locale}. */
        public Builder locale(@Nullable String value) {
            this.locale = value;
            return this;
        }

        /** Sets {@link InitializeParamsBase#rootPath}. */
        public Builder rootPath(@Nullable OrNull<String> value) {
            this.rootPath = value;
            return this;
        }

        /** Sets {@link InitializeParamsBase#rootUri}. */
        public Builder rootUri(@Nullable String value) {
            this.rootUri = value;
            return this;
        }

        /** Sets {@link InitializeParamsBase#capabilities}. */
        public Builder capabilities(ClientCapabilities value) {
            this.capabilities = value;
            return this;
        }

        /** Sets {@link InitializeParamsBase#initializationOptions}. */
        public Builder initializationOptions(@Nullable JsonNode value) {
            this.initializationOptions = value;
            return this;
        }

        /** Sets {@link InitializeParamsBase#trace}. */
        public Builder trace(@Nullable TraceValue value) {
            this.trace = value;
            return this;
        }

        /** Sets {@link InitializeParamsBase#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public InitializeParamsBase build() {
            return new InitializeParamsBase(workDoneToken, processId, clientInfo, locale, rootPath, rootUri, capabilities, initializationOptions, trace, extra);
        }
    }
}
