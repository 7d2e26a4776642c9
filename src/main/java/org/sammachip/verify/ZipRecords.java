package org.sammachip.verify;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The records of a ZIP in the one form that a bundle has (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16). */
final class ZipRecords {

    static final int LOCAL = 30;
    static final int CENTRAL = 46;
    static final int END = 22;

    private ZipRecords() {}

    /** Before an entry's name. */
    static ByteBuffer local(int name, int crc, long size) {
        return little(LOCAL)
                .putInt(0x04034b50)
                .putShort((short) 10) // needs no more than ZIP 1.0
                .putShort((short) 0x0800) // names are UTF-8
                .putShort((short) 0) // stored
                .putShort((short) 0)
                .putShort((short) 0x21) // 1 January 1980
                .putInt(crc)
                .putInt((int) size)
                .putInt((int) size)
                .putShort((short) name)
                .putShort((short) 0)
                .clear();
    }

    /** Before an entry's name in the directory. */
    static ByteBuffer central(int name, int crc, long size, long offset) {
        return little(CENTRAL)
                .putInt(0x02014b50)
                .putShort((short) 10)
                .putShort((short) 10)
                .putShort((short) 0x0800)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0x21)
                .putInt(crc)
                .putInt((int) size)
                .putInt((int) size)
                .putShort((short) name)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt((int) offset)
                .clear();
    }

    static ByteBuffer end(int count, long size, long offset) {
        return little(END)
                .putInt(0x06054b50)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) count)
                .putShort((short) count)
                .putInt((int) size)
                .putInt((int) offset)
                .putShort((short) 0)
                .clear();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
