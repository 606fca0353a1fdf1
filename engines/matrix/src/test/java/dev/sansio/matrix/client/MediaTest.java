package dev.sansio.matrix.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.ResponseHead;
import dev.sansio.matrix.api.GetContentAuthed;
import dev.sansio.matrix.api.GetContentThumbnailAuthed;
import dev.sansio.matrix.api.UploadContent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Octets, up and down. */
class MediaTest {

    private static Wire downloading() {
        return Wire.loggedIn().send(new MatrixCommand.Download(1, GetContentAuthed.of("e", "abc")));
    }

    private static ByteBuffer octets(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void mediaIsAuthenticated() {
        Wire wire = downloading();
        assertThat(wire.line()).isEqualTo("GET /_matrix/client/v1/media/download/e/abc");
        assertThat(wire.token()).isEqualTo("Bearer tok1");
    }

    @Test
    void aDownloadIsAStreamWithCredit() {
        Wire wire = downloading();
        wire.head(
                wire.last,
                200,
                "content-type",
                "text/html",
                "content-length",
                "10",
                "content-disposition",
                "inline; filename=a.txt");
        assertThat(wire.event(MatrixEvent.DownloadBegan.class))
                .isEqualTo(new MatrixEvent.DownloadBegan(1, "text/html", "a.txt", 10));
        wire.data(wire.last, "hello", false);
        assertThat(wire.consumed).isEmpty();
        wire.send(new MatrixCommand.Consumed(1, 3)).send(new MatrixCommand.Consumed(1, 99));
        assertThat(wire.consumed.get(wire.last)).isEqualTo(5);
        wire.data(wire.last, "world", true);
        assertThat(wire.event(MatrixEvent.DownloadData.class).end()).isTrue();
        wire.send(new MatrixCommand.Consumed(1, 5)).send(new MatrixCommand.Consumed(1, 5));
        assertThat(wire.consumed.get(wire.last)).isEqualTo(10);
    }

    @Test
    void anEmptyDownload() {
        Wire wire = downloading();
        wire.receive(new HttpEvent.ResponseReceived(wire.last, ResponseHead.of(200), true));
        assertThat(wire.event(MatrixEvent.DownloadData.class).end()).isTrue();
        wire.send(new MatrixCommand.Download(1, GetContentThumbnailAuthed.of("e", "abc", 96, 96)));
        assertThat(wire.line()).isEqualTo("GET /_matrix/client/v1/media/thumbnail/e/abc?width=96&height=96");
    }

    @ParameterizedTest
    @CsvSource({
        "'attachment; filename=\"../../etc/passwd\"', passwd",
        "'attachment; filename=\"C:\\\\\\\\x\\\\\\\\y.exe\"', y.exe",
        "'attachment; filename=\"..\"', ",
        "'attachment; filename=\"a:b\"', ab",
        "'attachment', ",
        "'attachment; filename*=UTF-8''''%e2%80%ae.txt', .txt",
        "'???; =', "
    })
    void namesOfFilesAreNamesAlone(String field, String expected) {
        assertThat(Media.filename(field)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"https://cdn.example/x", "http://hs.example/x", "//cdn.example/x"})
    void noTokenToAForeignHostOnRedirect(String location) {
        Wire wire = downloading();
        wire.respond(307, "", "location", location);
        assertThat(wire.event(MatrixEvent.Failed.class).error().location()).isEqualTo(location);
        assertThat(wire.requests).hasSize(1);
    }

    @Test
    void aRedirectWithinTheHomeserverIsFollowed() {
        Wire wire = downloading();
        wire.respond(308, "", "location", "https://hs.example/media/x");
        assertThat(wire.line()).isEqualTo("GET /media/x");
        assertThat(wire.token()).isEqualTo("Bearer tok1");
        wire.respond(200, "hello");
        assertThat(wire.event(MatrixEvent.DownloadData.class).call()).isEqualTo(1);
    }

    @Test
    void anErrorInPlaceOfOctetsIsAnError() {
        Wire wire = downloading();
        wire.respond(404, "{\"errcode\":\"M_NOT_FOUND\",\"error\":\"x\"}");
        assertThat(wire.event(MatrixEvent.Failed.class).error().is(ErrorCode.NOT_FOUND))
                .isTrue();
        assertThat(wire.consumed.get(wire.last)).isEqualTo(37);
    }

    @Test
    void anUploadIsAStream() {
        Wire wire = Wire.loggedIn();
        wire.send(new MatrixCommand.Upload(
                1, UploadContent.of().withContentType("image/png").withFilename("a b.png"), 10));
        assertThat(wire.line()).isEqualTo("POST /_matrix/media/v3/upload?filename=a%20b.png");
        assertThat(wire.head().fields().first("content-type")).isEqualTo("image/png");
        assertThat(wire.head().contentLength()).isEqualTo(10);
        wire.send(new MatrixCommand.UploadData(1, octets("hello"), false));
        wire.send(new MatrixCommand.UploadData(1, octets("world"), true));
        wire.send(new MatrixCommand.UploadData(1, octets("more"), true));
        assertThat(wire.body()).isEqualTo("helloworld");
        wire.respond(200, "{\"content_uri\":\"mxc://e/abc\"}");
        assertThat(((UploadContent.Result)
                                wire.event(MatrixEvent.Uploaded.class).result())
                        .contentUri())
                .isEqualTo("mxc://e/abc");
    }

    @Test
    void anUploadThatTheHomeserverStops() {
        Wire wire = Wire.loggedIn().send(new MatrixCommand.Upload(1, UploadContent.of(), -1));
        wire.receive(new HttpEvent.SendingStopped(wire.last, HttpError.of(HttpError.Code.NO_ERROR, "")));
        assertThat(wire.event(MatrixEvent.UploadStopped.class).call()).isEqualTo(1);
        wire.send(new MatrixCommand.UploadData(1, octets("x"), true));
        assertThat(wire.body()).isEmpty();
        wire.respond(413, "{\"errcode\":\"M_TOO_LARGE\",\"error\":\"x\"}");
        assertThat(wire.event(MatrixEvent.Failed.class).error().is(ErrorCode.TOO_LARGE))
                .isTrue();
    }

    @Test
    void aCancelledDownloadIsAborted() {
        Wire wire = downloading();
        wire.head(wire.last, 200);
        wire.data(wire.last, "hello", false);
        wire.send(new MatrixCommand.Cancel(1));
        assertThat(wire.others).containsExactly(new HttpCommand.Abort(wire.last, HttpError.Code.CANCEL));
        wire.send(new MatrixCommand.Consumed(1, 5));
        assertThat(wire.consumed).isEmpty();
    }
}
