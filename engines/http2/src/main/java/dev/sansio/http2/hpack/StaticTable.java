package dev.sansio.http2.hpack;

import dev.sansio.http.HttpField;

/** The static table (RFC 7541 appendix A), as entries that are ready to be told. */
final class StaticTable {

    /** How many entries there are; the dynamic table begins behind them. */
    static final int LENGTH = 61;

    private static final String ROWS =
            ":authority|:method GET|:method POST|:path /|:path /index.html|:scheme http|:scheme https"
                    + "|:status 200|:status 204|:status 206|:status 304|:status 400|:status 404|:status 500|accept-charset"
                    + "|accept-encoding gzip, deflate|accept-language|accept-ranges|accept|access-control-allow-origin|age|allow"
                    + "|authorization|cache-control|content-disposition|content-encoding|content-language|content-length"
                    + "|content-location|content-range|content-type|cookie|date|etag|expect|expires|from|host|if-match"
                    + "|if-modified-since|if-none-match|if-range|if-unmodified-since|last-modified|link|location|max-forwards"
                    + "|proxy-authenticate|proxy-authorization|range|referer|refresh|retry-after|server|set-cookie"
                    + "|strict-transport-security|transfer-encoding|user-agent|vary|via|www-authenticate";

    /** Each entry at its index; none at 0. An {@link HttpField} or a {@link PseudoField}. */
    static final Object[] ENTRIES = new Object[LENGTH + 1];

    static {
        ENTRIES[0] = "";
        int index = 1;
        for (String row : ROWS.split("\\|", -1)) {
            String[] parts = row.split(" ", 2);
            String value = parts.length == 2 ? parts[1] : "";
            ENTRIES[index++] = row.charAt(0) == ':'
                    ? new PseudoField(PseudoField.known(parts[0]), value)
                    : new HttpField(parts[0], value);
        }
    }

    private StaticTable() {}

    static String name(int index) {
        Object entry = ENTRIES[index];
        return entry instanceof HttpField field ? field.name() : ((PseudoField) entry).name();
    }

    static String value(int index) {
        Object entry = ENTRIES[index];
        return entry instanceof HttpField field ? field.value() : ((PseudoField) entry).value();
    }
}
