package dev.sansio.reactive.matrix;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import reactor.blockhound.BlockHound;

/** Around all tests: BlockHound watches the threads that may not block, event loops among them. */
public final class Guards implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        // Netty's allocator takes a short lock when it grows; the JDK blinds RSA with octets that it reads from the
        // system.
        BlockHound.builder()
                .loadIntegrations()
                .allowBlockingCallsInside("io.netty.buffer.AdaptivePoolingAllocator", "allocate")
                .allowBlockingCallsInside("dev.sansio.oauth.jose.Signatures", "sign")
                .install();
    }
}
