package org.sammachip.worker;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts workers as processes of their own. */
record WorkerJvm(int serverPort, String password) {

    Process start(String... settings) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "org.sammachip.Sammachip",
                "--spring.profiles.active=worker",
                "--sammachip.worker.server-url=http://localhost:" + serverPort));
        command.addAll(List.of(settings));
        var builder = new ProcessBuilder(command);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.environment().put("SAMMACHIP_WORKER_PASSWORD", password);
        return builder.redirectErrorStream(true)
                .redirectOutput(
                        Redirect.appendTo(Path.of("target/worker-process.log").toFile()))
                .start();
    }
}
