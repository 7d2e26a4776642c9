package org.sammachip.document;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bytes of a stored file, a slice at a time: a slow reader holds neither the file in memory nor a connection to the
 * database. The last slice is given only if all of them together are what was stored; otherwise the reading breaks off.
 */
class StoredContent extends InputStream {

    /** Bytes. */
    static final int SLICE = 512 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(StoredContent.class);

    private final StoredDocument document;
    private final Slices slices;
    private final MessageDigest digest = Content.digest();
    private byte[] slice = {};
    private int at;
    private int fetched;

    /** Where the slices come from. */
    interface Slices {

        /** @return null when the file is gone */
        byte[] slice(int from, int length);
    }

    /** Reads the first slice at once: what is broken in a small file is known before anything of it is sent. */
    StoredContent(StoredDocument document, Slices slices) throws IOException {
        this.document = document;
        this.slices = slices;
        next();
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (at == slice.length && !next()) {
            return -1;
        }
        int count = Math.min(length, slice.length - at);
        System.arraycopy(slice, at, into, offset, count);
        at += count;
        return count;
    }

    private boolean next() throws IOException {
        if (fetched == document.size()) {
            return false;
        }
        slice = slices.slice(fetched, SLICE);
        if (slice == null || slice.length == 0) {
            throw broken("ended early or was removed");
        }
        at = 0;
        fetched += slice.length;
        digest.update(slice);
        if (fetched > document.size()
                || fetched == document.size()
                        && !HexFormat.of().formatHex(digest.digest()).equals(document.sha256())) {
            throw broken("is not what was stored: its SHA-256 differs");
        }
        return true;
    }

    private IOException broken(String how) {
        LOG.error("Document {} {}", document.id(), how);
        return new IOException("document " + document.id() + " " + how);
    }
}
