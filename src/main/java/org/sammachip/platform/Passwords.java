package org.sammachip.platform;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

/** Stores passwords with PBKDF2, which reads all of a password; bcrypt fails beyond 72 bytes, that is 24 Thai letters. */
class Passwords implements PasswordEncryptor {

    private final Pbkdf2PasswordEncoder pbkdf2 = Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8();

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
