package org.sammachip.report.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The pictures of one document, by the name that {@code <img src="picture:NAME" alt="…"/>} asks for. Each was read
 * whole: what is in here can be printed. Names are Latin letters, digits, {@code . _ -}.
 */
public final class Pictures {

    static final String PROTOCOL = "picture";

    private static final Pictures NONE = new Pictures(Map.of());

    private final Map<String, byte[]> printable;

    private Pictures(Map<String, byte[]> printable) {
        this.printable = Map.copyOf(printable);
    }

    public static Pictures none() {
        return NONE;
    }

    /**
     * @param files JPEG or PNG
     * @throws UnprintablePicture naming the one that cannot be read
     */
    public static Pictures of(Map<String, byte[]> files) {
        var printable = new HashMap<String, byte[]>();
        files.forEach((name, file) -> printable.put(checked(name), PictureFile.printable(name, file)));
        return new Pictures(printable);
    }

    /**
     * As {@link #of}, but leaves out what cannot be read: ask {@link #has} and print a note in its place.
     *
     * @param most pixels of the longer side: for small pictures fewer are enough, and the document stays small
     */
    public static Pictures readable(Map<String, byte[]> files, int most) {
        var printable = new HashMap<String, byte[]>();
        files.forEach((name, file) -> {
            try {
                printable.put(checked(name), PictureFile.printable(name, file, most));
            } catch (UnprintablePicture e) {
                // the document says so where the picture would stand
            }
        });
        return new Pictures(printable);
    }

    public boolean has(String name) {
        return printable.containsKey(name);
    }

    public Set<String> names() {
        return printable.keySet();
    }

    /** These and the others; of two with one name, the other. */
    public Pictures and(Pictures others) {
        var both = new HashMap<>(printable);
        both.putAll(others.printable);
        return new Pictures(both);
    }

    /** The name that an address asks for; empty for any other address. */
    static Optional<String> nameIn(String address) {
        return Optional.ofNullable(address)
                .filter(uri -> uri.startsWith(PROTOCOL + ":"))
                .map(uri -> uri.substring(PROTOCOL.length() + 1));
    }

    byte[] file(String name) {
        return printable.get(name);
    }

    private static String checked(String name) {
        if (!name.matches("[A-Za-z0-9._-]+")) {
            throw new IllegalArgumentException("a picture's name holds Latin letters, digits, . _ - only: " + name);
        }
        return name;
    }
}
