package org.sammachip.platform.security;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Walks through a resource of JAX-RS and all that its methods lead to; annotations may stand on what is overridden. */
final class DoorMatrixResources {

    private final BiConsumer<String, String> found;

    /** @param found is told of each verb and path */
    DoorMatrixResources(BiConsumer<String, String> found) {
        this.found = found;
    }

    void root(Class<?> resource, String below) {
        var path = lineage(resource)
                .map(type -> type.getAnnotation(Path.class))
                .filter(Objects::nonNull)
                .findFirst()
                .map(Path::value)
                .orElse("");
        walk(resource, below + "/" + path);
    }

    private void walk(Class<?> resource, String below) {
        for (var method : resource.getMethods()) {
            if (method.isBridge() || method.getDeclaringClass() == Object.class) {
                continue;
            }
            var path = annotated(method, own -> own.getAnnotation(Path.class));
            var verb = annotated(method, DoorMatrixResources::verb);
            var address = below + path.map(told -> "/" + told.value()).orElse("");
            if (verb.isPresent()) {
                found.accept(verb.get(), address);
            } else if (path.isPresent()) {
                walk(method.getReturnType(), address);
            }
        }
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }

    private static <T> Optional<T> annotated(Method method, Function<Method, T> asked) {
        return lineage(method.getDeclaringClass())
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(other -> other.getName().equals(method.getName())
                        && Arrays.equals(other.getParameterTypes(), method.getParameterTypes()))
                .map(asked)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Stream<Class<?>> lineage(Class<?> type) {
        return type == null
                ? Stream.of()
                : Stream.of(
                                Stream.<Class<?>>of(type),
                                lineage(type.getSuperclass()),
                                Arrays.stream(type.getInterfaces()).flatMap(DoorMatrixResources::lineage))
                        .flatMap(Function.identity());
    }
}
