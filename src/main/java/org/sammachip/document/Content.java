package org.sammachip.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The bytes of a file on their way into the store, wherever they lie meanwhile. */
public interface Content {

    int size();

    /** Hexadecimal. */
    String sha256();

    InputStream open() throws IOException;

    /** For whoever reads here and there. */
    SeekableByteChannel channel() throws IOException;

    /** All at once: of what people added, which is small and in memory anyway. */
    byte[] bytes();

    static Content of(byte[] bytes) {
        return new InMemory(bytes);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** A photo or scan. */
    record InMemory(byte[] bytes) implements Content {

        @Override
        public int size() {
            return bytes.length;
        }

        @Override
        public String sha256() {
            return HexFormat.of().formatHex(digest().digest(bytes));
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public SeekableByteChannel channel() {
            return new SeekableInMemoryByteChannel(bytes);
        }
    }
}
