package dev.sansio.interop.http;

import dev.sansio.interop.Ports;
import dev.sansio.interop.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** apache2, in one process. It serves the {@link Site}, takes files at {@code /upload/} and small ones at {@code /small/}. */
final class Apache implements AutoCloseable {

    private static final List<String> MODULES =
            List.of("mpm_event", "authz_core", "dir", "mime", "alias", "dav", "dav_fs");

    private static final String SETTINGS = """
            ServerRoot %1$s
            ServerName localhost
            Listen 127.0.0.1:%2$d
            PidFile apache.pid
            Mutex posixsem
            ErrorLog /dev/stderr
            TypesConfig /dev/null
            User #65534
            Group #65534
            MaxKeepAliveRequests 0
            DocumentRoot %3$s
            Alias /upload %1$s/upload
            Alias /small %1$s/small
            DavLockDB temporary/locks
            <Directory %1$s>
                Dav On
            </Directory>
            <Directory %1$s/small>
                LimitRequestBody 1000
            </Directory>
            """;

    private final int port = Ports.free();
    private final Program program;

    /** With more of its modules, and lines of settings. */
    Apache(List<String> modules, String more) {
        Path folder = Site.folder("apache");
        String loaded = Stream.concat(MODULES.stream(), modules.stream())
                .map(module -> "LoadModule " + module + "_module /usr/lib/apache2/modules/mod_" + module + ".so\n")
                .collect(Collectors.joining());
        Path settings = Site.settings(folder, loaded + SETTINGS.formatted(folder, port, Site.ROOT) + more);
        program = Program.start("apache2", "-X", "-f", settings.toString());
        Ports.await(port);
    }

    Apache() {
        this(List.of(), "");
    }

    int port() {
        return port;
    }

    String output() {
        return program.output();
    }

    @Override
    public void close() {
        program.close();
    }
}
