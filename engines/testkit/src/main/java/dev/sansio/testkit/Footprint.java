package dev.sansio.testkit;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What objects hold in the heap, counted by a walk over all that they refer to: the same figure on every run, for no garbage
 * is collected and no clock is read.
 *
 * <p>Sizes are those of HotSpot with 64 bits and compressed references: a header of 12 octets (16 for arrays), 4 for each
 * reference, and each object rounded up to 8. What many roots share is counted once, so with enough of them it does not
 * count; classes, enum constants and memory outside of the heap do not count at all.
 *
 * <p>The walk reads private fields: the packages of the JDK whose objects are met have to be opened, such as
 * {@code --add-opens java.base/java.util=ALL-UNNAMED}.
 */
public final class Footprint {

    private static final int HEADER = 12;
    private static final int ARRAY_HEADER = 16;
    private static final int REFERENCE = 4;
    private static final int ALIGNMENT = 8;

    /** What is known of a class: the octets of one object, and the fields that refer to others. */
    private record Shape(long octets, List<Field> references) {}

    private final Map<Class<?>, Shape> shapes = new HashMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ArrayDeque<Object> waiting = new ArrayDeque<>();

    private Footprint() {}

    /** The octets that these objects hold together with all that they refer to. */
    public static long of(Iterable<?> roots) {
        Footprint walk = new Footprint();
        roots.forEach(walk::meet);
        return walk.total();
    }

    /** Whether something can be reached from an object that equals another: a secret, for instance. */
    public static boolean reaches(Object root, Object wanted) {
        Footprint walk = new Footprint();
        walk.meet(root);
        walk.total();
        return walk.seen.stream().anyMatch(wanted::equals);
    }

    private void meet(@Nullable Object object) {
        if (object != null && !(object instanceof Class) && !(object instanceof Enum) && seen.add(object)) {
            waiting.add(object);
        }
    }

    private long total() {
        long total = 0;
        for (Object next = waiting.poll(); next != null; next = waiting.poll()) {
            total += next.getClass().isArray() ? array(next) : plain(next);
        }
        return total;
    }

    private long array(Object array) {
        Class<?> component = array.getClass().getComponentType();
        int length = Array.getLength(array);
        if (!component.isPrimitive()) {
            for (Object element : (Object[]) array) {
                meet(element);
            }
        }
        return aligned(ARRAY_HEADER + (long) length * size(component));
    }

    private long plain(Object object) {
        Shape shape = shapes.computeIfAbsent(object.getClass(), Footprint::shape);
        for (Field field : shape.references()) {
            try {
                meet(field.get(object));
            } catch (IllegalAccessException closed) {
                throw new IllegalStateException(field + " was made accessible", closed);
            }
        }
        return shape.octets();
    }

    private static Shape shape(Class<?> type) {
        long octets = HEADER;
        List<Field> references = new ArrayList<>();
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            for (Field field : c.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    continue;
                }
                octets += size(field.getType());
                if (!field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    references.add(field);
                }
            }
        }
        return new Shape(aligned(octets), List.copyOf(references));
    }

    private static int size(Class<?> type) {
        if (!type.isPrimitive()) {
            return REFERENCE;
        }
        if (type == long.class || type == double.class) {
            return Long.BYTES;
        }
        if (type == int.class || type == float.class) {
            return Integer.BYTES;
        }
        return type == short.class || type == char.class ? Short.BYTES : Byte.BYTES;
    }

    private static long aligned(long octets) {
        return (octets + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }
}
