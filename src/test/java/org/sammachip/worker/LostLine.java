package org.sammachip.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A proxy between worker and server that breaks in the midst of an upload, and stays broken until it is told. */
final class LostLine implements AutoCloseable {

    enum Fault {
        /** As when the machine is gone: connections break and new ones are closed. */
        CONNECTION_RESET,
        /** As a proxy whose service restarts. */
        UNAVAILABLE
    }

    private static final String BUSY =
            "HTTP/1.1 503 Service Unavailable\r\nContent-Type: text/html\r\nContent-Length: 6\r\nConnection: close\r\n\r\n<html>";

    private final int server;
    private final ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger uploads = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile int last = Integer.MAX_VALUE;
    private volatile Fault fault;

    LostLine(int server) throws IOException {
        this.server = server;
        run(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    void loseAfterDocuments(int count, Fault fault) {
        last = count;
        this.fault = fault;
    }

    void comesBack() {
        last = Integer.MAX_VALUE;
    }

    /** Connections that came while the line was lost. */
    int refused() {
        return refused.get();
    }

    private boolean isLost() {
        return uploads.get() > last;
    }

    private void accept() throws IOException {
        while (!entrance.isClosed()) {
            var worker = entrance.accept();
            if (isLost()) {
                refused.incrementAndGet();
                refuse(worker);
            } else {
                var onward = new Socket(InetAddress.getLoopbackAddress(), server);
                open.add(worker);
                open.add(onward);
                run(() -> pass(worker, onward, true));
                run(() -> pass(onward, worker, false));
            }
        }
    }

    private void refuse(Socket worker) throws IOException {
        if (fault == Fault.UNAVAILABLE) {
            run(() -> {
                try (worker) {
                    worker.getInputStream().read(new byte[8192]);
                    worker.getOutputStream().write(BUSY.getBytes(StandardCharsets.US_ASCII));
                }
            });
        } else {
            worker.close();
        }
    }

    private void pass(Socket from, Socket to, boolean towardsServer) throws IOException {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            var buffer = new byte[8192];
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                var said = new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
                if (towardsServer
                        && said.startsWith("PUT /api/worker/documents/")
                        && uploads.incrementAndGet() > last) {
                    out.write(buffer, 0, length / 2); // the server gets a part of it
                    out.flush();
                    breakAll();
                    return;
                }
                out.write(buffer, 0, length);
                out.flush();
            }
        }
    }

    private void breakAll() throws IOException {
        for (var socket : open) {
            socket.close();
        }
        open.clear();
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void run(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // a closed socket: the end of what passes here
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        breakAll();
    }
}
