package org.sammachip.platform;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The service's own way to store passwords with few rounds: hundreds of sign-ins cost nothing. */
@TestConfiguration
public class QuickPasswords {

    @Bean
    @Primary
    PasswordEncryptor quickPasswords() {
        return new Passwords(1);
    }
}
