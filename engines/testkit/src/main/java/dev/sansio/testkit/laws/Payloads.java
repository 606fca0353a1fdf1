package dev.sansio.testkit.laws;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the buffers in a command or event: in records, lists and optionals, however deep. */
final class Payloads {

    private static final int DEEPEST = 8;

    private Payloads() {}

    static List<ByteBuffer> of(Object holder) {
        List<ByteBuffer> found = new ArrayList<>();
        collect(holder, found, 0);
        return found;
    }

    private static void collect(@Nullable Object holder, List<ByteBuffer> found, int depth) {
        if (holder == null || depth > DEEPEST) {
            return;
        }
        if (holder instanceof ByteBuffer buffer) {
            found.add(buffer);
        } else if (holder instanceof byte[] array) {
            found.add(ByteBuffer.wrap(array));
        } else if (holder instanceof Iterable<?> many) {
            many.forEach(one -> collect(one, found, depth + 1));
        } else if (holder instanceof Optional<?> maybe) {
            collect(maybe.orElse(null), found, depth + 1);
        } else if (holder instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                collect(read(record, component), found, depth + 1);
            }
        }
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            return accessor.trySetAccessible() ? accessor.invoke(record) : null;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a component that cannot be read: " + component, e);
        }
    }
}
