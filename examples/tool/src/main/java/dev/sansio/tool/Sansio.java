package dev.sansio.tool;

import dev.sansio.core.SessionFailedException;
import dev.sansio.reactive.http.HttpException;
import dev.sansio.reactive.smtp.SmtpException;
import dev.sansio.tls.TlsConfigurationException;
import dev.sansio.tool.cli.Console;
import dev.sansio.tool.cli.Failures;
import dev.sansio.tool.cli.Protocol;
import dev.sansio.tool.http.HttpProtocol;
import dev.sansio.tool.http2.Http2Protocol;
import dev.sansio.tool.smtp.SmtpProtocol;
import dev.sansio.tool.socks.SocksProtocol;
import dev.sansio.tool.tls.TlsProtocol;
import dev.sansio.tool.websocket.WebSocketProtocol;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import reactor.core.Exceptions;
import reactor.netty.ChannelBindException;

/** The program: {@code sansio serve|connect|decode PROTOCOL ...}. */
public final class Sansio {

    private static final List<Protocol> PROTOCOLS = List.of(
            new HttpProtocol(),
            new Http2Protocol(),
            new SmtpProtocol(),
            new SocksProtocol(),
            new TlsProtocol(),
            new WebSocketProtocol());

    private static final String VERSION = "sansio 0.1.0";
    private static final int FAILURE = 1;

    /** How long the end of the program waits for servers to close. */
    private static final long PATIENCE_SECONDS = 5;

    private Sansio() {}

    /** Runs the program, until it is done or Ctrl-C is pressed. */
    public static void main(String[] arguments) {
        CompletableFuture<Void> stop = new CompletableFuture<>();
        CountDownLatch over = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop.complete(null);
            try {
                boolean closed = over.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (!closed) {
                    System.err.println("gave up waiting for the end");
                }
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }));
        Console console = new Console(
                System.in,
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                stop);
        int code = run(console, arguments);
        over.countDown();
        System.exit(code);
    }

    /** Runs the program: 0 for success, 1 for failure, 2 for bad usage. */
    static int run(Console console, String... arguments) {
        CommandSpec root = group("sansio", "Speaks network protocols: as a server, as a client, and on recorded bytes.")
                .version("sansio 0.1.0");
        root.addSubcommand(
                "serve",
                protocols("serve", "Serves a protocol, to point other programs at.", console, Protocol::serve));
        root.addSubcommand(
                "connect", protocols("connect", "Connects to a server of a protocol.", console, Protocol::connect));
        root.addSubcommand(
                "decode",
                protocols("decode", "Tells what recorded bytes of a protocol mean.", console, Protocol::decode));
        CommandLine program = new CommandLine(root)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((failure, command, parsed) -> fail(console, failure));
        return program.execute(arguments);
    }

    private static CommandSpec protocols(
            String name, String description, Console console, BiFunction<Protocol, Console, Object> role) {
        CommandSpec group = group(name, description);
        for (Protocol protocol : PROTOCOLS) {
            CommandSpec command = CommandSpec.forAnnotatedObject(role.apply(protocol, console));
            group.addSubcommand(
                    protocol.name(), command.mixinStandardHelpOptions(true).version(VERSION));
        }
        return group;
    }

    private static CommandSpec group(String name, String description) {
        CommandSpec group =
                CommandSpec.create().name(name).mixinStandardHelpOptions(true).version(VERSION);
        group.usageMessage().description(description);
        return group;
    }

    /** What is the world's fault is told in a line; what is ours, with its stack. */
    private static int fail(Console console, Exception thrown) {
        Throwable failure = Exceptions.unwrap(thrown);
        boolean worldly = failure instanceof IOException
                || failure instanceof SmtpException
                || failure instanceof HttpException
                || failure instanceof SessionFailedException
                || failure instanceof TlsConfigurationException
                || failure instanceof IllegalArgumentException
                || failure instanceof ChannelBindException;
        if (worldly) {
            console.err().println("error: " + Failures.told(failure));
        } else {
            failure.printStackTrace(console.err());
        }
        return FAILURE;
    }
}
