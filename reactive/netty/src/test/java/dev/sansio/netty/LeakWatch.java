package dev.sansio.netty;

import io.netty.util.ResourceLeakDetector;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Netty's detector of leaks, which the tests' virtual machine is told to use: it keeps what it finds. */
public final class LeakWatch<T> extends ResourceLeakDetector<T> {

    static final Queue<String> LEAKS = new ConcurrentLinkedQueue<>();

    /** Called by Netty. */
    public LeakWatch(Class<?> type, int samplingInterval) {
        super(type, samplingInterval);
    }

    /** Called by older code of Netty's. */
    public LeakWatch(Class<T> type, int samplingInterval, long ignored) {
        super(type, samplingInterval);
    }

    @Override
    protected boolean needReport() {
        return true;
    }

    @Override
    protected void reportTracedLeak(String type, String records) {
        LEAKS.add(type + records);
    }

    @Override
    protected void reportUntracedLeak(String type) {
        LEAKS.add(type);
    }
}
