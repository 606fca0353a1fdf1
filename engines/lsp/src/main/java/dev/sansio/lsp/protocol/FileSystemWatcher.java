package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code FileSystemWatcher}:
 * in {@link DidChangeWatchedFilesRegistrationOptions}.
 *
 * @param globPattern {@code GlobPattern}, since 3.17.0
 * @param kind optional: {@code WatchKind}
 * @param extra members that the specification does not know
 */
public record FileSystemWatcher(
        GlobPattern globPattern,
        @Nullable WatchKind kind,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<FileSystemWatcher> CODEC = JsonType.of(FileSystemWatcher::read);

    public FileSystemWatcher {
        Objects.requireNonNull(globPattern, "globPattern");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static FileSystemWatcher of(GlobPattern globPattern) {
        return new FileSystemWatcher(globPattern, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(GlobPattern globPattern) {
        return of(globPattern).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static FileSystemWatcher read(JsonReader in) {
        GlobPattern globPattern = null;
        WatchKind kind = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("FileSystemWatcher");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "globPattern" -> globPattern = GlobPattern.read(in);
                case "kind" -> kind = in.takeNull() ? null : WatchKind.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (globPattern == null) {
            throw ShapeException.missing("FileSystemWatcher", "globPattern");
        }
        return new FileSystemWatcher(globPattern, kind, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        globPattern.write(out.name("globPattern"));
        if (kind != null) {
            kind.write(out.name("kind"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link FileSystemWatcher}. */
    public static final class Builder {

        private GlobPattern globPattern;
        private @Nullable WatchKind kind;
        private Map<String, JsonNode> extra;

        private Builder(FileSystemWatcher from) {
            this.globPattern = from.globPattern();
            this.kind = from.kind();
            this.extra = from.extra();
        }

        /** Sets {@link FileSystemWatcher#globPattern}. */
        public Builder globPattern(GlobPattern value) {
            this.globPattern = value;
            return this;
        }

        /** Sets {@link FileSystemWatcher#kind}. */
        public Builder kind(@Nullable WatchKind value) {
            this.kind = value;
            return this;
        }

        /** Sets {@link FileSystemWatcher#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public FileSystemWatcher build() {
            return new FileSystemWatcher(globPattern, kind, extra);
        }
    }
}
