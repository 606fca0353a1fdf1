package dev.sansio.tool.http2;

import dev.sansio.http2.Http2Options;

/** Options under which whatever was recorded may come: the windows that held then are not known. */
final class Windows {

    private static final int LARGEST_FRAME = 16_777_215;

    private Windows() {}

    static Http2Options open(Http2Options options) {
        return options.withConnectionWindow(Integer.MAX_VALUE)
                .withSettings(options.settings()
                        .withInitialWindowSize(Integer.MAX_VALUE)
                        .withMaxFrameSize(LARGEST_FRAME)
                        .withMaxConcurrentStreams(Integer.MAX_VALUE));
    }
}
