package dev.sansio.http.multipart;

import dev.sansio.core.Bytes;
import dev.sansio.core.Inbox;
import dev.sansio.core.SessionFailedException;
import dev.sansio.http.FieldLines;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.content.ContentDisposition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the head of a part, line by line, as they come. */
final class PartHead {

    private final boolean form;
    private final MultipartLimits limits;
    private final FieldLines lines = FieldLines.strict();
    private HttpFields.Builder fields = HttpFields.builder();
    private int count;
    private long taken;
    private long length;
    private int scanned;

    PartHead(boolean form, MultipartLimits limits) {
        this.form = form;
        this.limits = limits;
    }

    /** The head, or null for a partial one. */
    MultipartEvent.@Nullable PartBegan next(Inbox in) {
        do {
            for (int feed = feed(in); feed >= 0; feed = feed(in)) {
                int length = feed + 1 - in.from();
                limits.head().check(taken + length);
                scanned = 0;
                FieldLines.Outcome outcome = lines.read(in.array(), in.from(), feed + 1);
                in.skip(length);
                taken += length;
                if (outcome == FieldLines.Outcome.END) {
                    return began();
                }
                if (outcome != FieldLines.Outcome.FIELD) {
                    throw malformed("a line of the head of a part is no field: " + lines.fault());
                }
                limits.fields().check(++count);
                fields.add(lines.field());
            }
            scanned = in.length();
            limits.head().check(taken + scanned);
        } while (in.more());
        return null;
    }

    /** The octets of the head that was read last. */
    long length() {
        return length;
    }

    private int feed(Inbox in) {
        return Bytes.indexOf(in.array(), in.from() + scanned, in.to(), (byte) '\n');
    }

    private MultipartEvent.PartBegan began() {
        HttpFields head = fields.build();
        fields = HttpFields.builder();
        count = 0;
        length = taken;
        taken = 0;
        List<String> dispositions = head.all(HttpNames.CONTENT_DISPOSITION);
        List<String> types = head.all(HttpNames.CONTENT_TYPE);
        if (dispositions.size() > 1 || types.size() > 1) {
            throw malformed("a part has its disposition or its type twice");
        }
        String type = types.isEmpty() ? null : types.get(0);
        if (form) {
            return formPart(head, dispositions, type);
        }
        return new MultipartEvent.PartBegan(head, null, filename(dispositions), type);
    }

    private static MultipartEvent.PartBegan formPart(
            HttpFields head, List<String> dispositions, @Nullable String type) {
        if (dispositions.isEmpty()) {
            throw malformed("a part of form data has no disposition");
        }
        try {
            PartDisposition disposition = PartDisposition.parse(dispositions.get(0));
            return new MultipartEvent.PartBegan(head, disposition.name(), disposition.filename(), type);
        } catch (MalformedFieldException wrong) {
            throw malformed("the disposition of a part: " + wrong.getMessage());
        }
    }

    /** In other subtypes nothing depends on it, so that a malformed one is as good as none (RFC 2183 2). */
    private static @Nullable String filename(List<String> dispositions) {
        try {
            return dispositions.isEmpty()
                    ? null
                    : ContentDisposition.parse(dispositions.get(0)).filename();
        } catch (MalformedFieldException wrong) {
            return null;
        }
    }

    private static SessionFailedException malformed(String why) {
        return new SessionFailedException(MultipartDecoder.MALFORMED, why);
    }
}
