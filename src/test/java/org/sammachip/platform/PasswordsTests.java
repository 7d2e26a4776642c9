package org.sammachip.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTests {

    /** Made before rounds were written out: accounts of older databases sign in. */
    private static final String STORED =
            "9f57d4654ccb5e4b4fc775be54e1431bfe8c5911d3a873c8c74db5a51c09258517528d302184e8b6d71b434e6e488aca";

    @Test
    void knowsThePasswordsThatItStoredBefore() {
        assertThat(new Passwords().check("ควายกินหญ้าริมบึง", STORED)).isTrue();
        assertThat(new Passwords().check("ควายกินหญ้าริมบัว", STORED)).isFalse();
    }
}
