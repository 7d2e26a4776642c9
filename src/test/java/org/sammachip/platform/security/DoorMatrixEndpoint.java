package org.sammachip.platform.security;

/**
 * What can be asked of the server.
 *
 * @param path with the names of its variables in braces; {@code engine:} stands for the three places where the engine's
 *     REST interface is found
 */
record DoorMatrixEndpoint(String verb, String path) implements Comparable<DoorMatrixEndpoint> {

    static final String ENGINE = "engine:";

    static DoorMatrixEndpoint of(String verb, String path) {
        var plain = path.replaceAll("\\{\\s*([^}:]+?)\\s*(:[^}]*)?}", "{$1}")
                .replaceAll("/{2,}", "/")
                .replaceAll("(?<=.)/$", "");
        return new DoorMatrixEndpoint(verb, plain);
    }

    boolean isOfTheEngine() {
        return path.startsWith(ENGINE);
    }

    @Override
    public int compareTo(DoorMatrixEndpoint other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : verb.compareTo(other.verb);
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }
}
