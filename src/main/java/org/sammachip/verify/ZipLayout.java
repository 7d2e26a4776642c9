package org.sammachip.verify;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Reads the ZIP by making each of its bytes anew: a bundle has exactly one form (entries stored, in the order of their
 * names, the manifest last, without times, comments or gaps), so a byte that differs is found wherever it stands.
 */
final class ZipLayout {

    private static final int LOCAL = ZipRecords.LOCAL;
    private static final int CENTRAL = ZipRecords.CENTRAL;
    private static final int END = ZipRecords.END;
    private static final String END_NAME = "(ส่วนท้ายของ ZIP / end of ZIP)";

    private final FileChannel file;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private long local;
    private long central;
    private byte[] last = {};

    private ZipLayout(FileChannel file) {
        this.file = file;
    }

    static Bundle read(FileChannel file) throws IOException, Fault {
        return new ZipLayout(file).bundle();
    }

    private Bundle bundle() throws IOException, Fault {
        long size = file.size();
        if (size < END) {
            throw new Fault(END_NAME, "แฟ้มสั้นเกินไป ไม่ใช่ชุดหลักฐาน", "the file is too short to be a bundle");
        }
        var end = bytes(size - END, END);
        int count = end.getShort(10) & 0xFFFF;
        long directory = end.getInt(16) & 0xFFFFFFFFL;
        if (!end.equals(ZipRecords.end(count, size - END - directory, directory)) || directory > size - END) {
            throw new Fault(END_NAME, "ถูกแก้หรือขาดหาย", "was altered or cut off");
        }
        central = directory;
        for (int i = 0; i < count; i++) {
            entry(size - END);
        }
        if (!new String(last, StandardCharsets.UTF_8).equals(Manifest.NAME)) {
            throw new Fault(Manifest.NAME, "ไม่ได้อยู่ท้ายสุด", "is not the last entry");
        }
        if (local != directory || central != size - END) {
            throw new Fault(END_NAME, "มีส่วนเกินในแฟ้ม", "the file holds more than its entries");
        }
        return new Bundle(file, entries);
    }

    private void entry(long limit) throws IOException, Fault {
        var record = central + CENTRAL <= limit ? bytes(central, CENTRAL) : ByteBuffer.allocate(CENTRAL);
        int length = record.getShort(28) & 0xFFFF;
        var name = central + CENTRAL + length <= limit
                ? bytes(central + CENTRAL, length).array()
                : new byte[0];
        int crc = record.getInt(16);
        long size = record.getInt(24) & 0xFFFFFFFFL;
        var called = named(name);
        if (!record.order(ByteOrder.LITTLE_ENDIAN).equals(ZipRecords.central(length, crc, size, local))) {
            throw new Fault(called, "ระเบียนในสารบัญ ZIP ถูกแก้", "its record in the ZIP's directory was altered");
        }
        if (local + LOCAL + length + size > limit || !bytes(local, LOCAL).equals(ZipRecords.local(length, crc, size))) {
            throw new Fault(called, "หัวแฟ้มใน ZIP ถูกแก้", "its header in the ZIP was altered");
        }
        if (!Arrays.equals(bytes(local + LOCAL, length).array(), name)) {
            throw new Fault(called, "ชื่อแฟ้มใน ZIP ถูกแก้", "its name in the ZIP was altered");
        }
        if (Arrays.compareUnsigned(last, name) >= 0 && !called.equals(Manifest.NAME)) {
            throw new Fault(called, "ลำดับแฟ้มใน ZIP ถูกแก้", "it is out of order in the ZIP");
        }
        var text = new String(name, StandardCharsets.UTF_8);
        if (entries.put(text, content(text, local + LOCAL + length, size, crc)) != null) {
            throw new Fault(called, "มีสองแฟ้มชื่อเดียวกัน", "is there twice");
        }
        last = name;
        local += LOCAL + length + size;
        central += CENTRAL + length;
    }

    private Entry content(String name, long from, long size, int crc) throws IOException, Fault {
        var sum = new CRC32();
        var digest = sha256();
        var buffer = new byte[1 << 16];
        try (var in = new Bundle.Slice(file, from, size)) {
            for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
                sum.update(buffer, 0, count);
                digest.update(buffer, 0, count);
            }
        }
        if ((int) sum.getValue() != crc) {
            throw new Fault(name, "เนื้อหาถูกแก้ (CRC-32 ไม่ตรง)", "its content was altered (CRC-32 differs)");
        }
        return new Entry(name, from, size, HexFormat.of().formatHex(digest.digest()));
    }

    /** As the directory calls the entry, and as its own header does where that differs. */
    private String named(byte[] inDirectory) throws IOException {
        var directory = new String(inDirectory, StandardCharsets.UTF_8);
        if (local + LOCAL > file.size()) {
            return directory;
        }
        int length = bytes(local, LOCAL).getShort(26) & 0xFFFF;
        if (local + LOCAL + length > file.size()) {
            return directory;
        }
        var own = new String(bytes(local + LOCAL, length).array(), StandardCharsets.UTF_8);
        return own.equals(directory) ? own : directory + " | " + own;
    }

    private ByteBuffer bytes(long at, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, at + bytes.position()) < 0) {
                throw new EOFException("the file became shorter while it was read");
            }
        }
        return bytes.clear();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
