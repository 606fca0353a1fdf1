package dev.sansio.tool.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Content of files that the user names. */
public final class Content {

    private Content() {}

    /** All bytes of a file; an error says in words what is wrong with it. */
    public static byte[] of(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException missing) {
            throw new IOException("there is no file " + file, missing);
        } catch (AccessDeniedException denied) {
            throw new IOException("the file " + file + " may not be read", denied);
        }
    }

    /** All bytes of a file, or of the input if its name is {@code -}. */
    public static byte[] of(String file, InputStream input) throws IOException {
        return file.equals("-") ? input.readAllBytes() : of(Path.of(file));
    }
}
