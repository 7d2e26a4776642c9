package org.sammachip.audit.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;

/** A bundle on the disk, which nobody but this process finds there and which is gone once it is read or given up. */
final class BundleFile implements AutoCloseable {

    private final FileChannel file;

    private BundleFile(FileChannel file) {
        this.file = file;
    }

    static BundleFile create() throws IOException {
        return new BundleFile(FileChannel.open(
                Files.createTempFile("bundle", ".zip"), // for its owner only
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE));
    }

    FileChannel channel() {
        return file;
    }

    long size() throws IOException {
        return file.size();
    }

    /** Hexadecimal. */
    String sha256() throws IOException {
        var digest = Sha256.digest();
        var buffer = ByteBuffer.allocate(1 << 16);
        for (long at = 0; at < file.size(); at += buffer.limit()) {
            file.read(buffer.clear(), at);
            digest.update(buffer.flip());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** From the beginning; closing it ends the file. */
    InputStream read() throws IOException {
        return Channels.newInputStream(file.position(0));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
