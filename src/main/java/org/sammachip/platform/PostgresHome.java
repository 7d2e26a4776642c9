package org.sammachip.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.LoggerFactory;

/**
 * The directory of the embedded PostgreSQL, held by one server at a time. A server that was killed leaves its
 * PostgreSQL running; the next one stops it and finds every committed change.
 */
class PostgresHome implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final Path directory;
    private final FileChannel lock;

    private PostgresHome(Path directory, FileChannel lock) {
        this.directory = directory;
        this.lock = lock;
    }

    /** @throws IllegalStateException when another running server holds the directory */
    static PostgresHome open(Path directory) throws IOException {
        Files.createDirectories(directory, forUsAlone());
        var lock =
                FileChannel.open(directory.resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(lock)) {
            lock.close();
            throw new IllegalStateException("Another Sammachip server uses " + directory
                    + ". Stop it, or give this one another SAMMACHIP_HOME.");
        }
        var home = new PostgresHome(directory.toRealPath(), lock);
        home.stopLeftover();
        return home;
    }

    /** What is executed and stored in it is nobody else's, where the file system knows of others. */
    private static FileAttribute<?>[] forUsAlone() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean locked(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException e) { // held inside this very JVM
            return false;
        }
    }

    Path data() {
        return directory.resolve("data");
    }

    Path binaries() {
        return directory.resolve("postgres");
    }

    Path log() {
        return directory.resolve("postgres.log");
    }

    private void stopLeftover() throws IOException {
        var leftover = leftover();
        if (leftover.isEmpty()) {
            return;
        }
        var postmaster = leftover.get();
        LoggerFactory.getLogger(PostgresHome.class)
                .info("Stopping PostgreSQL {}, which a killed server left behind", postmaster.pid());
        try {
            // SIGINT, PostgreSQL's fast shutdown: it does not wait for the killed server's connections
            new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            postmaster.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while PostgreSQL stops", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(
                    "PostgreSQL " + postmaster.pid() + " does not stop. Stop it by hand, then start again.", e);
        }
    }

    /** The process that {@code postmaster.pid} names, if it still runs on this very data directory. */
    private Optional<ProcessHandle> leftover() throws IOException {
        var file = data().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        if (lines.size() < 2 || !Path.of(lines.get(1)).equals(data())) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(process -> process.info()
                .commandLine()
                .filter(line -> line.contains("postgres") && line.contains(data().toString()))
                .isPresent());
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
