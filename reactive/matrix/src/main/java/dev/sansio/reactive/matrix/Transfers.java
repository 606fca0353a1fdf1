package dev.sansio.reactive.matrix;

import dev.sansio.matrix.api.GetContentAuthed;
import dev.sansio.matrix.api.UploadContent;
import dev.sansio.matrix.client.MatrixCommand;
import dev.sansio.matrix.client.MatrixEvent;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicLong;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.publisher.Sinks;

/** Octets, up and down. */
final class Transfers {

    private final OpenCalls calls;

    Transfers(OpenCalls calls) {
        this.calls = calls;
    }

    Mono<String> upload(UploadContent request, long length, Flux<ByteBuffer> content) {
        return Mono.create(sink -> {
            long call = calls.open(number -> new MatrixCommand.Upload(number, request, length), new OpenCalls.Waiter() {
                @Override
                public boolean on(MatrixEvent event) {
                    if (!(event instanceof MatrixEvent.Uploaded uploaded)) {
                        return false;
                    }
                    sink.success(((UploadContent.Result) uploaded.result()).contentUri());
                    return true;
                }

                @Override
                public void failed(Throwable why) {
                    sink.error(why);
                }
            });
            Disposable sending = content.concatMap(
                            piece -> calls.tell(new MatrixCommand.UploadData(call, piece, false)), 1)
                    .then(calls.tell(new MatrixCommand.UploadData(call, ByteBuffer.allocate(0), true)))
                    .subscribe(done -> {}, broken -> {
                        calls.withdraw(call);
                        sink.error(broken);
                    });
            sink.onDispose(sending);
            sink.onCancel(() -> calls.withdraw(call));
        });
    }

    Mono<Download> download(GetContentAuthed request) {
        return Mono.create(sink -> {
            Receiving receiving = new Receiving(sink);
            receiving.call.set(calls.open(number -> new MatrixCommand.Download(number, request), receiving));
            sink.onCancel(() -> calls.withdraw(receiving.call.get()));
        });
    }

    private final class Receiving implements OpenCalls.Waiter {

        private final AtomicLong call = new AtomicLong(-1);
        private final MonoSink<Download> began;
        private final Sinks.Many<MatrixEvent.DownloadData> pieces =
                Sinks.many().unicast().onBackpressureBuffer();

        Receiving(MonoSink<Download> began) {
            this.began = began;
        }

        @Override
        public boolean on(MatrixEvent event) {
            if (event instanceof MatrixEvent.DownloadBegan head) {
                began.success(new Download(head.contentType(), head.filename(), head.length(), content()));
            } else if (event instanceof MatrixEvent.DownloadData data) {
                pieces.tryEmitNext(data);
                if (data.end()) {
                    pieces.tryEmitComplete();
                }
                return data.end();
            }
            return false;
        }

        /** Credit goes back as the pieces are taken, so that the homeserver sends no faster. */
        private Flux<ByteBuffer> content() {
            return pieces.asFlux()
                    .doOnNext(piece -> {
                        if (piece.credit() > 0) {
                            calls.tell(new MatrixCommand.Consumed(piece.call(), piece.credit()))
                                    .subscribe(done -> {}, late -> {});
                        }
                    })
                    .map(MatrixEvent.DownloadData::data)
                    .doOnCancel(() -> calls.withdraw(call.get()));
        }

        @Override
        public void failed(Throwable why) {
            began.error(why);
            pieces.tryEmitError(why);
        }
    }
}
