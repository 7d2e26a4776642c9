package org.sammachip.worker;

import org.sammachip.access.WorkerAccount;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration
@EnableConfigurationProperties(WorkerSettings.class)
class WorkerConfiguration {

    /** A process of its own cannot guess where its server is, nor share the password that only the server knows. */
    @Bean
    @Profile(WorkerProcess.PROFILE)
    InitializingBean connectionIsConfigured(WorkerSettings settings, WorkerAccount account) {
        return () -> {
            if (settings.serverUrl().isBlank() || !account.isConfigured()) {
                throw new IllegalStateException("A worker process needs the server's address"
                        + " (SAMMACHIP_WORKER_SERVERURL, for example https://cases.example.org) and the password that"
                        + " the server was started with (SAMMACHIP_WORKER_PASSWORD).");
            }
        };
    }
}
