package dev.sansio.interop.http;

import dev.sansio.interop.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** What every server serves: {@code /index.html} and {@code /big.bin}; and folders to put files in. */
final class Site {

    static final String TEXT = "hello, world\n";
    static final Path ROOT = made();

    private Site() {}

    private static Path made() {
        try {
            Path root = Files.createDirectories(Program.target().resolve("site"));
            Files.writeString(root.resolve("index.html"), TEXT);
            Files.write(root.resolve("big.bin"), Octets.all());
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new folder of a server, with folders that anybody may write: some servers give their privileges away. */
    static Path folder(String name) {
        try {
            Path folder = Files.createTempDirectory(Program.target(), name);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            for (String inside : new String[] {"upload", "small", "temporary"}) {
                Path made = Files.createDirectory(folder.resolve(inside));
                Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwxrwxrwx"));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file of settings. */
    static Path settings(Path folder, String text) {
        try {
            return Files.writeString(folder.resolve("settings.conf"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
