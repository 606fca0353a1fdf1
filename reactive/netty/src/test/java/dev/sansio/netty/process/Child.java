package dev.sansio.netty.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The programs that the tests start; wherever the tests run, there is a Java to run these. */
public final class Child {

    private Child() {}

    /** Starts one of the programs. */
    static ChildProcess of(String name, String... arguments) {
        return ChildProcess.of(command(name, arguments));
    }

    /** How one of the programs is started. */
    public static List<String> command(String name, String... arguments) {
        List<String> command = new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp"));
        command.add(classPath());
        command.add(Child.class.getName());
        command.add(name);
        Collections.addAll(command, arguments);
        return command;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String classPath() {
        try {
            return Path.of(Child.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The child's side. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        switch (arguments[0]) {
            case "echo" -> System.in.transferTo(System.out);
            case "cut" -> cut(System.in, System.out);
            case "complain" -> {
                for (int i = 0; i < 20_000; i++) {
                    System.err.println("complaint " + i);
                }
                say("done");
            }
            case "three" -> {
                say("leaving");
                System.exit(3);
            }
            case "forever" -> forever();
            case "deaf" -> {
                say(System.in.read() < 0 ? "I do not mind" : "?");
                forever();
            }
            case "closed" -> {
                System.in.close(); // 'in' is a buffer on file descriptor 0: the pipe is closed
                say("not listening");
                long stay = Long.parseLong(arguments[1]);
                for (long i = 0; i < stay; i++) {
                    say("line " + i);
                }
            }
            case "stubborn" -> {
                Runtime.getRuntime().addShutdownHook(new Thread(Child::forever));
                forever();
            }
            case "parent" -> {
                Process child = new ProcessBuilder(command("forever")).start();
                say(Long.toString(child.pid()));
                forever();
            }
            case "surroundings" -> {
                say(Path.of("").toRealPath().toString());
                say(String.valueOf(System.getenv("SANSIO_TEST")));
                say(String.valueOf(System.getenv("PATH")));
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        System.out.flush();
    }

    private static void cut(InputStream in, OutputStream out) throws IOException {
        for (int octet = in.read(); octet >= 0; octet = in.read()) {
            out.write(octet);
            out.flush();
        }
    }

    private static void forever() {
        say("ready");
        try {
            Thread.currentThread().join();
        } catch (InterruptedException ended) {
            throw new AssertionError(ended);
        }
    }

    private static void say(String line) {
        System.out.write((line + "\n").getBytes(StandardCharsets.UTF_8), 0, line.length() + 1);
        System.out.flush();
    }
}
