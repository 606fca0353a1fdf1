package dev.sansio.reactor;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import reactor.blockhound.BlockHound;
import reactor.test.StepVerifier;

/** Around all tests: BlockHound watches the threads that may not block, and no expectation waits for ever. */
public final class Guards implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        StepVerifier.setDefaultTimeout(Waiting.LONG);
        BlockHound.install();
    }
}
