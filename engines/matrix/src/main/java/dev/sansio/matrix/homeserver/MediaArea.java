package dev.sansio.matrix.homeserver;

import dev.sansio.http.HttpNames;
import dev.sansio.http.ResponseHead;
import dev.sansio.http.content.ContentDisposition;
import dev.sansio.matrix.api.CreateContent;
import dev.sansio.matrix.api.GetConfigAuthed;
import dev.sansio.matrix.api.GetContentAuthed;
import dev.sansio.matrix.api.GetContentOverrideNameAuthed;
import dev.sansio.matrix.api.GetContentThumbnailAuthed;
import dev.sansio.matrix.api.UploadContent;
import dev.sansio.matrix.api.UploadContentToMXC;
import dev.sansio.matrix.json.Others;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Uploads, and authenticated downloads. A thumbnail is the whole. */
final class MediaArea implements Area {

    /** What may be shown in place; all else is a download (client-server API, "Serving inline content"). */
    private static final Set<String> INLINE =
            Set.of("text/plain", "image/png", "image/jpeg", "image/gif", "image/webp", "application/json");

    private final HomeserverState state;

    MediaArea(HomeserverState state) {
        this.state = state;
    }

    @Override
    public @Nullable Reply handle(Request request) {
        if (request.call() instanceof UploadContent upload) {
            String id = state.random(24);
            state.media.put(id, stored(request, upload.contentType(), upload.filename()));
            return Reply.of(UploadContent.OPERATION, UploadContent.Result.of(uri(id)));
        }
        if (request.call() instanceof CreateContent) {
            String id = state.random(24);
            return Reply.of(CreateContent.OPERATION, new CreateContent.Result(uri(id), null, Others.NONE));
        }
        if (request.call() instanceof UploadContentToMXC upload) {
            if (state.media.containsKey(upload.mediaId())) {
                throw Refusal.of(409, "M_CANNOT_OVERWRITE_MEDIA", "there is something already");
            }
            state.media.put(upload.mediaId(), stored(request, upload.contentType(), upload.filename()));
            return Reply.empty();
        }
        if (request.call() instanceof GetConfigAuthed) {
            return Reply.of(
                    GetConfigAuthed.OPERATION,
                    new GetConfigAuthed.Result(state.options.content().value(), Others.NONE));
        }
        if (request.call() instanceof GetContentAuthed get) {
            return download(get.serverName(), get.mediaId(), null);
        }
        if (request.call() instanceof GetContentOverrideNameAuthed get) {
            return download(get.serverName(), get.mediaId(), get.fileName());
        }
        return request.call() instanceof GetContentThumbnailAuthed get
                ? download(get.serverName(), get.mediaId(), null)
                : null;
    }

    private String uri(String id) {
        return "mxc://" + state.options.serverName() + "/" + id;
    }

    private static HomeserverState.Stored stored(Request request, @Nullable String type, @Nullable String name) {
        return new HomeserverState.Stored(type == null ? "application/octet-stream" : type, name, request.octets());
    }

    private Reply download(String server, String id, @Nullable String name) {
        HomeserverState.Stored stored = server.equals(state.options.serverName()) ? state.media.get(id) : null;
        HomeserverState.Stored found = Refusal.orNotFound(stored, "there is nothing");
        String filename = name == null ? found.filename() : name;
        String type = INLINE.contains(found.contentType()) ? "inline" : "attachment";
        ResponseHead head = ResponseHead.of(
                200,
                HttpNames.CONTENT_TYPE,
                found.contentType(),
                HttpNames.CONTENT_DISPOSITION,
                new ContentDisposition(type, filename).toString(),
                HttpNames.CONTENT_SECURITY_POLICY,
                "sandbox; default-src 'none'",
                "cross-origin-resource-policy",
                "cross-origin");
        return new Reply(head, found.octets());
    }
}
