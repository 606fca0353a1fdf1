package dev.sansio.tool.http;

import dev.sansio.http.HttpField;
import dev.sansio.tool.cli.Text;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code name: value}. */
final class FieldConverter implements ITypeConverter<HttpField> {

    @Override
    public HttpField convert(String text) {
        int colon = text.indexOf(':');
        try {
            return new HttpField(
                    text.substring(0, Math.max(0, colon)),
                    text.substring(colon + 1).strip());
        } catch (IllegalArgumentException none) {
            throw new TypeConversionException("'" + Text.escaped(text) + "' is no field of HTTP");
        }
    }
}
