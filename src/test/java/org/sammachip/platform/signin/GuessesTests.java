package org.sammachip.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sammachip.SammachipTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SammachipTest
class GuessesTests {

    private static final String SOMEBODY = "somebody";
    private static final String OFFICE = "203.0.113.7";

    @Autowired
    Guesses guesses;

    @Autowired
    PasswordCheck passwords;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void forgetAll() {
        jdbc.sql("delete from sign_in_guess").update();
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "5, 10", "6, 20", "7, 40", "11, 640", "12, 900", "60, 900"})
    void doublesTheWaitWithEachWrongPasswordUpToAQuarterOfAnHour(int wrong, int seconds) {
        for (int guess = 0; guess < wrong; guess++) {
            guesses.wrongFor(SOMEBODY);
        }
        assertThat(wait(Guesses.ofAccount(SOMEBODY))).isEqualTo(seconds);
    }

    @Test
    void opensAnAccountByItself() {
        for (int guess = 0; guess < 5; guess++) {
            guesses.wrongFor(SOMEBODY);
        }
        assertThatThrownBy(() -> guesses.accountIsOpen(SOMEBODY))
                .isInstanceOf(TooManyGuesses.class)
                .hasMessageContaining("กรุณารอ")
                .hasMessageContaining("วินาที");

        timePasses("11 seconds");

        assertThatCode(() -> guesses.accountIsOpen(SOMEBODY)).doesNotThrowAnyException();
    }

    @Test
    void forgetsOneWrongPasswordAnHour() {
        for (int guess = 0; guess < 6; guess++) {
            guesses.wrongFor(SOMEBODY);
        }
        timePasses("3 hours");

        guesses.wrongFor(SOMEBODY);

        assertThat(wait(Guesses.ofAccount(SOMEBODY))).isZero();
    }

    @Test
    void countsANameInCapitalsAsTheSame() {
        assertThat(Guesses.ofAccount("Officer-3414 ")).isEqualTo(Guesses.ofAccount("officer-3414"));
    }

    @Test
    void countsANetworkOfTheNewAddressesAsOne() {
        assertThat(Guesses.ofAddress("2001:db8:1:2:3:4:5:6")).isEqualTo(Guesses.ofAddress("2001:db8:1:2::9"));
        assertThat(Guesses.ofAddress("2001:db8:1:3::9")).isNotEqualTo(Guesses.ofAddress("2001:db8:1:2::9"));
    }

    @Test
    void closesAnAddressThatTriesManyAccountsAndNoOther() {
        for (int guess = 0; guess < 50; guess++) {
            guesses.wrongFrom(OFFICE);
        }
        assertThatCode(() -> guesses.addressIsOpen(OFFICE)).doesNotThrowAnyException();

        guesses.wrongFrom(OFFICE);

        assertThatThrownBy(() -> passwords.isRight("admin", "first-administrator", OFFICE))
                .isInstanceOf(TooManyGuesses.class);
        assertThat(passwords.isRight("admin", "first-administrator", "203.0.113.8"))
                .isTrue();
    }

    @Test
    void forgetsWrongPasswordsAfterARightOne() {
        passwords.isRight("admin", "wrong", OFFICE);

        passwords.isRight("admin", "first-administrator", OFFICE);

        assertThat(jdbc.sql("select count(*) from sign_in_guess where subject like 'account:%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void looksAtNoMoreGuessesWhenManyComeAtTheSameMoment() throws Exception {
        var many = IntStream.range(0, 12)
                .<Callable<Boolean>>mapToObj(guess -> () -> isSeen("nobody"))
                .toList();
        var threads = Executors.newFixedThreadPool(12);
        try {
            int seen = 0;
            for (var answer : threads.invokeAll(many)) {
                seen += answer.get() ? 1 : 0;
            }
            assertThat(seen).isEqualTo(5);
        } finally {
            threads.shutdown();
        }
    }

    private boolean isSeen(String account) {
        try {
            passwords.isRight(account, "wrong", OFFICE);
            return true;
        } catch (TooManyGuesses wait) {
            return false;
        }
    }

    private int wait(String subject) {
        return jdbc.sql("select extract(epoch from closed_to - last_at) from sign_in_guess where subject = :subject")
                .param("subject", subject)
                .query(Integer.class)
                .single();
    }

    private void timePasses(String interval) {
        jdbc.sql("update sign_in_guess set last_at = last_at - :by::interval, closed_to = closed_to - :by::interval")
                .param("by", interval)
                .update();
    }
}
