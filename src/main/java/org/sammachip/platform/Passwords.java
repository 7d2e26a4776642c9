package org.sammachip.platform;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.stereotype.Component;

/** Stores passwords with PBKDF2, which reads all of a password; bcrypt fails beyond 72 bytes, that is 24 Thai letters. */
@Component
class Passwords implements PasswordEncryptor {

    private final Pbkdf2PasswordEncoder pbkdf2;

    Passwords() {
        this(310_000); // what is stored does not say how many: another number forgets all passwords
    }

    /** @param rounds fewer than the service's in tests, which sign in hundreds of times */
    Passwords(int rounds) {
        this.pbkdf2 = new Pbkdf2PasswordEncoder("", 16, rounds, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
    }

    @Override
    public String encrypt(String password) {
        return pbkdf2.encode(password);
    }

    @Override
    public boolean check(String password, String encrypted) {
        return pbkdf2.matches(password, encrypted);
    }

    @Override
    public String hashAlgorithmName() {
        return "PBKDF2";
    }
}
