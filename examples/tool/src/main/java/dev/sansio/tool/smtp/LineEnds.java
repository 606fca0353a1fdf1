package dev.sansio.tool.smtp;

import java.io.ByteArrayOutputStream;

/** Line ends as they are on the wire. */
final class LineEnds {

    private LineEnds() {}

    /** The content with CR LF at the end of each line, the last one too, where there was CR, LF or both. */
    static byte[] normalized(byte[] content) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream(content.length + 64);
        boolean begun = false;
        for (int i = 0; i < content.length; i++) {
            byte b = content[i];
            if (b == '\r' || b == '\n') {
                end(lines);
                begun = false;
                if (b == '\r' && i + 1 < content.length && content[i + 1] == '\n') {
                    i++;
                }
            } else {
                lines.write(b);
                begun = true;
            }
        }
        if (begun) {
            end(lines);
        }
        return lines.toByteArray();
    }

    private static void end(ByteArrayOutputStream lines) {
        lines.write('\r');
        lines.write('\n');
    }
}
