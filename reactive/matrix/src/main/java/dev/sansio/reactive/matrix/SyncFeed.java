package dev.sansio.reactive.matrix;

import dev.sansio.matrix.client.MatrixCommand;
import dev.sansio.matrix.client.MatrixEvent;
import dev.sansio.matrix.sync.SyncItem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Hands batches over, one at a time: the next one is asked for when all of it was taken. One that broke off is dropped, for all of it comes
 * again.
 */
final class SyncFeed {

    /** All of a batch. */
    record Batch(long number, List<SyncItem> items) {}

    private final OpenCalls calls;
    private final AtomicReference<Sinks.@Nullable Many<Batch>> subscriber = new AtomicReference<>();
    private List<SyncItem> items = new ArrayList<>();

    SyncFeed(OpenCalls calls) {
        this.calls = calls;
    }

    /** The batches, for one subscriber at a time. */
    Flux<Batch> batches() {
        return Flux.defer(() -> {
            Sinks.Many<Batch> sink = Sinks.many().unicast().onBackpressureBuffer();
            if (!subscriber.compareAndSet(null, sink)) {
                return Flux.error(new IllegalStateException("somebody syncs already"));
            }
            return calls.tell(new MatrixCommand.StartSync())
                    .thenMany(sink.asFlux())
                    .doFinally(end -> {
                        subscriber.compareAndSet(sink, null);
                        calls.tell(new MatrixCommand.StopSync()).subscribe(done -> {}, late -> {});
                    });
        });
    }

    /** All of it was taken. */
    Mono<Void> stored(Batch batch) {
        return calls.tell(new MatrixCommand.Stored(batch.number()));
    }

    void on(MatrixEvent event) {
        if (event instanceof MatrixEvent.BatchBegan || event instanceof MatrixEvent.BatchBroken) {
            items = new ArrayList<>();
        } else if (event instanceof MatrixEvent.Synced synced) {
            items.add(synced.item());
        } else if (event instanceof MatrixEvent.BatchEnded ended) {
            List<SyncItem> all = items;
            items = new ArrayList<>();
            Sinks.Many<Batch> sink = subscriber.get();
            if (sink != null) {
                sink.tryEmitNext(new Batch(ended.batch(), List.copyOf(all)));
            }
        } else if (event instanceof MatrixEvent.SyncFailed failed && failed.pause() == null) {
            end(new MatrixException(failed.error()));
        }
    }

    void end(@Nullable Throwable why) {
        Sinks.Many<Batch> sink = subscriber.get();
        if (sink == null) {
            return;
        }
        if (why == null) {
            sink.tryEmitComplete();
        } else {
            sink.tryEmitError(why);
        }
    }
}
