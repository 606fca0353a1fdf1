package dev.sansio.tool.tls;

import dev.sansio.tool.decode.Decoding;
import dev.sansio.tool.decode.EventWriter;

/** Reads records, and tells each where it began. */
final class RecordDecoding implements Decoding<RecordReader.Nothing, Seen> {

    private final RecordReader engine = new RecordReader();

    @Override
    public RecordReader engine() {
        return engine;
    }

    @Override
    public void told(Seen event, long offset, EventWriter events) {
        events.event(event.at(), event.what());
    }
}
