package org.sammachip.access;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The service account of the worker: what the doors {@code /engine-rest} and {@code /api/worker} accept by HTTP basic
 * authentication (group {@code workers}, all districts), and what the worker itself presents. The password is not kept
 * in the database: it is {@code SAMMACHIP_WORKER_PASSWORD}, or a random one that only this process knows and that lives
 * until it stops, so that several servers on one database never lock out each other's worker.
 */
@Component
public class WorkerAccount {

    public static final String USER = "worker";

    private final String password;
    private final boolean configured;

    WorkerAccount(@Value("${sammachip.worker.password:}") String configured) {
        this.configured = !configured.isBlank();
        this.password = configured.isBlank() ? random() : configured;
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** Whether the password was given, and so may be known to another process. */
    public boolean isConfigured() {
        return configured;
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
