package dev.sansio.oauth.provider.call;

import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.oauth2.OAuth2Error;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A whole response. None may be kept, unless it says so, and none is for scripts of other origins. */
public final class Reply {

    private static final byte[] NOTHING = {};
    private static final ResponseHead JSON = ResponseHead.of(
            200,
            HttpNames.CONTENT_TYPE,
            "application/json",
            HttpNames.CACHE_CONTROL,
            "no-store",
            HttpNames.X_CONTENT_TYPE_OPTIONS,
            "nosniff");

    private final ResponseHead head;
    private final byte[] content;
    private final @Nullable String error;

    private Reply(ResponseHead head, byte[] content, @Nullable String error) {
        this.head = head;
        this.content = content;
        this.error = error;
    }

    /** A document. */
    public static Reply json(int status, Document document) {
        return json(status, document, null);
    }

    /** A message of success whose content is a document. */
    public static Reply json(byte[] content) {
        return new Reply(JSON, content, null);
    }

    /** A document that may be kept for a while, for it is the same for all. */
    public static Reply lasting(byte[] json) {
        return new Reply(
                ResponseHead.of(
                        200,
                        HttpNames.CONTENT_TYPE,
                        "application/json",
                        HttpNames.CACHE_CONTROL,
                        "public, max-age=300"),
                json,
                null);
    }

    /** An error for a client (RFC 6749 5.2). */
    public static Reply error(OAuth2Error error) {
        return error(error.status(), error);
    }

    /** An error for a client with a status that is not the usual one. */
    public static Reply error(int status, OAuth2Error error) {
        Document document = Document.builder()
                .text("error", error.code())
                .text("error_description", error.description())
                .text("error_uri", error.uri())
                .build();
        return json(status, document, error.code());
    }

    private static Reply json(int status, Document document, @Nullable String error) {
        return new Reply(new ResponseHead(status, JSON.fields()), document.toBytes(), error);
    }

    /** Parameters, as OAuth 1 answers. */
    public static Reply form(String content) {
        return new Reply(
                ResponseHead.of(200, HttpNames.CONTENT_TYPE, Form.CONTENT_TYPE, HttpNames.CACHE_CONTROL, "no-store"),
                content.getBytes(StandardCharsets.US_ASCII),
                null);
    }

    /** Nothing but a status. */
    public static Reply empty(int status) {
        return new Reply(ResponseHead.of(status, HttpNames.CACHE_CONTROL, "no-store"), NOTHING, null);
    }

    /** The user agent is sent elsewhere, with a GET and without what it has posted (RFC 9700 4.12). */
    public static Reply redirect(String location, @Nullable String error) {
        HttpFields fields = HttpFields.of(
                HttpNames.LOCATION,
                location,
                HttpNames.CACHE_CONTROL,
                "no-store",
                HttpNames.REFERRER_POLICY,
                "no-referrer");
        return new Reply(new ResponseHead(303, fields), NOTHING, error);
    }

    /** A page for the user, which runs nothing, loads nothing, and is not shown within another (RFC 9700 4.16). */
    static Reply page(int status, String html, @Nullable String error) {
        HttpFields fields = HttpFields.of(
                HttpNames.CONTENT_TYPE,
                "text/html; charset=utf-8",
                HttpNames.CACHE_CONTROL,
                "no-store",
                HttpNames.CONTENT_SECURITY_POLICY,
                "default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
                HttpNames.X_FRAME_OPTIONS,
                "DENY",
                HttpNames.X_CONTENT_TYPE_OPTIONS,
                "nosniff",
                HttpNames.REFERRER_POLICY,
                "no-referrer");
        return new Reply(new ResponseHead(status, fields), html.getBytes(StandardCharsets.UTF_8), error);
    }

    /** The same with one more field. */
    public Reply with(String name, String value) {
        HttpFields fields = head.fields().toBuilder().add(name, value).build();
        return new Reply(new ResponseHead(head.status(), fields), content, error);
    }

    /** The head. */
    public ResponseHead head() {
        return head;
    }

    /** The content, which nobody changes. */
    public byte[] content() {
        return content;
    }

    /** The code of the error; null for success. */
    public @Nullable String error() {
        return error;
    }
}
