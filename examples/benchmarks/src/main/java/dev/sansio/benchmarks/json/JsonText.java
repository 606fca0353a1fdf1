package dev.sansio.benchmarks.json;

import dev.sansio.benchmarks.lsp.LspText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What protocols say in JSON. */
public enum JsonText {
    /** The answer of an endpoint for tokens. */
    TOKEN,
    /** An answer to a sync of Matrix, with text that is not ASCII. */
    SYNC,
    /** 50 diagnostics of a language server. */
    DIAGNOSTICS,
    /** 1,000 items of completion. */
    COMPLETIONS;

    byte[] text() {
        return switch (this) {
            case TOKEN ->
                octets("{\"access_token\":\"SlAV32hkKG2YotnFZFEjr1zCsicMWpAAq8Jd0oXw3Tk\",\"token_type\":\"Bearer\","
                        + "\"expires_in\":3600,\"refresh_token\":\"tGzv3JOkF0XG5Qx2TlKWIA9aXk7uVb1cLr4sYd6eHnE\","
                        + "\"scope\":\"openid profile email offline_access\"}");
            case SYNC -> octets(sync());
            case DIAGNOSTICS -> content(LspText.DIAGNOSTICS);
            case COMPLETIONS -> content(LspText.COMPLETIONS);
        };
    }

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] content(LspText text) {
        byte[] framed = text.framed();
        int from = new String(framed, StandardCharsets.ISO_8859_1).indexOf('{');
        return Arrays.copyOfRange(framed, from, framed.length);
    }

    private static String sync() {
        StringBuilder all = new StringBuilder(
                "{\"next_batch\":\"s72595_4483_1934\",\"rooms\":{\"join\":"
                        + "{\"!726s6s6q:example.com\":{\"timeline\":{\"limited\":true,\"prev_batch\":\"t34-23535_0_0\",\"events\":[");
        for (int i = 0; i < 20; i++) {
            all.append(i == 0 ? "" : ",").append("{\"type\":\"m.room.message\",\"sender\":\"@someone:example.com\",");
            all.append("\"event_id\":\"$YUwRidLecu7S3zbM0Y5WmFCyYyAnFr0q7c7Mj5aHb")
                    .append(i);
            all.append("\",\"origin_server_ts\":").append(1_432_735_824_653L + i);
            all.append(",\"content\":{\"msgtype\":\"m.text\",\"body\":\"Grüße an alle, ")
                    .append(i);
            all.append(" Mal – 你好\"},\"unsigned\":{\"age\":").append(1000 + i).append("}}");
        }
        return all.append("]}}}}}").toString();
    }
}
