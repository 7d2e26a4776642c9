package org.sammachip.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.HexFormat;

/** What a worker sends, in a file until it is checked and stored: a large document never lies in memory. */
final class Spool implements Content, AutoCloseable {

    private static final int PIECE = 64 * 1024;
    private static final String PREFIX = "sammachip-";
    private static final String SUFFIX = ".part";

    private final Path file;
    private final int size;
    private final String sha256;

    private Spool(Path file, int size, String sha256) {
        this.file = file;
        this.size = size;
        this.sha256 = sha256;
    }

    /** Removes what a server that was killed left behind; of another server in the same folder nothing that still comes in. */
    static void removeLeftovers(Path folder, Instant before) throws IOException {
        try (var parts = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (var part : parts) {
                if (Files.isRegularFile(part)
                        && Files.getLastModifiedTime(part).toInstant().isBefore(before)) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    /** @param limit bytes; of what is longer, one more is kept, so that its check refuses it */
    static Spool of(InputStream sent, int limit) throws IOException {
        var file = Files.createTempFile(PREFIX, SUFFIX); // readable for this account alone
        var digest = Content.digest();
        int size = 0;
        try (var kept = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            var piece = new byte[PIECE];
            for (int read = sent.read(piece); read >= 0 && size <= limit; read = sent.read(piece)) {
                int used = Math.min(read, limit + 1 - size);
                kept.write(piece, 0, used);
                size += used;
            }
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
        return new Spool(file, size, HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String sha256() {
        return sha256;
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public SeekableByteChannel channel() throws IOException {
        return Files.newByteChannel(file);
    }

    @Override
    public byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.delete(file);
    }
}
