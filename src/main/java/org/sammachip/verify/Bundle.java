package org.sammachip.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;

/** A bundle whose ZIP is whole: its entries by name, read where they lie. */
class Bundle {

    static final ObjectMapper JSON = new ObjectMapper();

    private final FileChannel file;
    private final Map<String, Entry> entries;

    Bundle(FileChannel file, Map<String, Entry> entries) {
        this.file = file;
        this.entries = entries;
    }

    Collection<Entry> entries() {
        return entries.values();
    }

    Entry entry(String name) throws Fault {
        var entry = entries.get(name);
        if (entry == null) {
            throw new Fault(name, "ไม่มีแฟ้มนี้ในชุดหลักฐาน", "is not in the bundle");
        }
        return entry;
    }

    JsonNode json(String name) throws Fault, IOException {
        var entry = entry(name);
        try (var in = open(entry)) {
            return JSON.readTree(in);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new Fault(name, "อ่านเป็น JSON ไม่ได้", "is no JSON");
        }
    }

    BufferedReader lines(String name) throws Fault {
        return new BufferedReader(new InputStreamReader(open(entry(name)), StandardCharsets.UTF_8));
    }

    private InputStream open(Entry entry) {
        return new Slice(file, entry.offset(), entry.size());
    }

    /** A part of a file as a stream. */
    static final class Slice extends InputStream {

        private final FileChannel file;
        private long at;
        private final long end;

        Slice(FileChannel file, long from, long size) {
            this.file = file;
            this.at = from;
            this.end = from + size;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (at == end) {
                return -1;
            }
            int count = file.read(ByteBuffer.wrap(into, offset, (int) Math.min(length, end - at)), at);
            at += Math.max(count, 0);
            return count;
        }
    }
}
