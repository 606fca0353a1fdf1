package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;

/** {@code (WorkDoneProgressBegin|WorkDoneProgressReport|WorkDoneProgressEnd)}. */
public sealed interface WorkDoneProgress extends JsonValue
        permits WorkDoneProgressBegin, WorkDoneProgressReport, WorkDoneProgressEnd {

    /** How it is read and written. */
    JsonType<WorkDoneProgress> CODEC = JsonType.of(WorkDoneProgress::read);

    /** Reads one. */
    static WorkDoneProgress read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> Choices.WORK_DONE_PROGRESS_OBJECTS.read(in);
            default -> throw in.mismatch("WorkDoneProgress");
        };
    }
}
