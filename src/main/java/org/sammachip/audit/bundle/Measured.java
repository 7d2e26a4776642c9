package org.sammachip.audit.bundle;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** Sums up what is written through it. */
final class Measured extends FilterOutputStream {

    private final CRC32 crc = new CRC32();
    private final MessageDigest sha256 = Sha256.digest();
    private long size;

    Measured(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        crc.update(bytes, from, length);
        sha256.update(bytes, from, length);
        size += length;
        out.write(bytes, from, length);
    }

    /** What is behind goes on after an entry. */
    @Override
    public void close() throws IOException {
        flush();
    }

    long size() {
        return size;
    }

    int crc() {
        return (int) crc.getValue();
    }

    /** Hexadecimal; once. */
    String sha256() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
