package org.sammachip.audit.bundle;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a ZIP in the only form that a bundle has: stored, no times, no gaps. Whoever has the entries can make each byte
 * of it anew, and so finds any byte that differs.
 */
final class StoredZip {

    /** What its four-byte sizes can say. */
    static final long LARGEST = 0xFFFFFFFFL;

    private static final int LOCAL = 30;
    private static final int CENTRAL = 46;
    private static final int END = 22;

    /** @param sha256 hexadecimal */
    record Stored(String name, long offset, long size, int crc, String sha256) {}

    interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    private final FileChannel file;
    private final List<Stored> stored = new ArrayList<>();

    StoredZip(FileChannel file) {
        this.file = file;
    }

    List<Stored> entries() {
        return List.copyOf(stored);
    }

    /** Entries come in the order of their names. */
    void add(String name, Content content) throws IOException {
        long offset = file.position();
        var bytes = name.getBytes(StandardCharsets.UTF_8);
        write(ByteBuffer.allocate(LOCAL + bytes.length));
        var measured = new Measured(new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16));
        content.writeTo(measured);
        measured.flush();
        if (file.position() > LARGEST) {
            throw new TooLarge();
        }
        var entry = new Stored(name, offset, measured.size(), measured.crc(), measured.sha256());
        stored.add(entry);
        var header = little(LOCAL + bytes.length).putInt(0x04034b50);
        described(header, entry, bytes.length).putShort((short) 0).put(bytes);
        file.write(header.flip(), offset);
    }

    void finish() throws IOException {
        long directory = file.position();
        for (var entry : stored) {
            var bytes = entry.name().getBytes(StandardCharsets.UTF_8);
            var record = little(CENTRAL + bytes.length).putInt(0x02014b50).putShort((short) 10);
            described(record, entry, bytes.length)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(0)
                    .putInt((int) entry.offset())
                    .put(bytes);
            write(record.flip());
        }
        write(little(END)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) stored.size())
                .putShort((short) stored.size())
                .putInt((int) (file.position() - directory))
                .putInt((int) directory)
                .putShort((short) 0)
                .flip());
        if (file.position() > LARGEST || stored.size() > 0xFFFF) {
            throw new TooLarge();
        }
    }

    /** Needs ZIP 1.0, name in UTF-8, stored, 1 January 1980, sums, sizes. */
    private static ByteBuffer described(ByteBuffer record, Stored entry, int name) {
        return record.putShort((short) 10)
                .putShort((short) 0x0800)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0x21)
                .putInt(entry.crc())
                .putInt((int) entry.size())
                .putInt((int) entry.size())
                .putShort((short) name);
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Four gigabytes do not go into one bundle. */
    static final class TooLarge extends IOException {}
}
