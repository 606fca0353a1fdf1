package dev.sansio.testkit.laws;

import dev.sansio.core.Engine;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Engines whose calls pass through an {@link Interceptor}, with all public interfaces of the contract that they have. */
final class Intercepted {

    private Intercepted() {}

    /** What stands between the caller and the engine. */
    @FunctionalInterface
    interface Interceptor {

        /** Answers a call, usually by letting it proceed. */
        @Nullable
        Object intercept(String method, List<Object> arguments, Call call);
    }

    /** The call on the engine itself. */
    @FunctionalInterface
    interface Call {

        /** Makes the call; throws what the engine throws. */
        @Nullable
        Object proceed();
    }

    /** The engine behind an interceptor. */
    @SuppressWarnings("unchecked")
    static <C, E> Engine<C, E> engine(Engine<C, E> engine, Interceptor interceptor) {
        Set<Class<?>> faces = new LinkedHashSet<>();
        collect(engine.getClass(), faces);
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) {
                return invoke(engine, method, arguments);
            }
            List<Object> given = arguments == null ? List.of() : Arrays.asList(arguments);
            return interceptor.intercept(method.getName(), given, () -> invoke(engine, method, arguments));
        };
        return (Engine<C, E>)
                Proxy.newProxyInstance(Engine.class.getClassLoader(), faces.toArray(new Class<?>[0]), handler);
    }

    private static void collect(Class<?> type, Set<Class<?>> faces) {
        for (Class<?> face : type.getInterfaces()) {
            if (face.getPackage().equals(Engine.class.getPackage())) {
                faces.add(face);
            } else {
                collect(face, faces);
            }
        }
        if (type.getSuperclass() != null) {
            collect(type.getSuperclass(), faces);
        }
    }

    private static @Nullable Object invoke(Object engine, Method method, Object @Nullable [] arguments) {
        try {
            return method.invoke(engine, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            if (e.getCause() instanceof Error thrown) {
                throw thrown;
            }
            throw new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
