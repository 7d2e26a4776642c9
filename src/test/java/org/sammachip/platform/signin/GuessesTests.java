package org.sammachip.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sammachip.SammachipTest;
import org.sammachip.access.WorkerAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@SammachipTest
class GuessesTests {

    private static final String SOMEBODY = "somebody";
    private static final String OFFICE = "203.0.113.7";

    @Autowired
    Guesses guesses;

    @Autowired
    Devices devices;

    @Autowired
    PasswordCheck passwords;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void forgetAll() {
        jdbc.sql("delete from sign_in_guess").update();
        jdbc.sql("delete from sign_in_device").update();
        from(OFFICE);
    }

    @AfterEach
    void nobodyAsks() {
        RequestContextHolder.resetRequestAttributes();
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "5, 10", "6, 20", "7, 40", "11, 640", "12, 900", "60, 900"})
    void doublesTheWaitWithEachWrongPasswordUpToAQuarterOfAnHour(int wrong, int seconds) {
        guess(wrong);

        assertThat(wait(Guesses.ofAccount(SOMEBODY) + "@" + OFFICE)).isEqualTo(seconds);
    }

    @Test
    void opensAnAccountByItself() {
        guess(5);
        assertThatThrownBy(() -> guesses.areOpen(SOMEBODY))
                .isInstanceOf(TooManyGuesses.class)
                .hasMessageContaining("กรุณารอ")
                .hasMessageContaining("วินาที");

        timePasses("11 seconds");

        assertThatCode(() -> guesses.areOpen(SOMEBODY)).doesNotThrowAnyException();
    }

    @Test
    void forgetsOneWrongPasswordAnHour() {
        guess(6);
        timePasses("3 hours");

        guess(1);

        assertThat(wait(Guesses.ofAccount(SOMEBODY) + "@" + OFFICE)).isZero();
    }

    @Test
    void countsANameInCapitalsAsTheSame() {
        assertThat(Guesses.ofAccount("Officer-3414 ")).isEqualTo(Guesses.ofAccount("officer-3414"));
    }

    @Test
    void countsANetworkOfTheNewAddressesAsOne() {
        assertThat(Guesses.network("2001:db8:1:2:3:4:5:6")).isEqualTo(Guesses.network("2001:db8:1:2::9"));
        assertThat(Guesses.network("2001:db8:1:3::9")).isNotEqualTo(Guesses.network("2001:db8:1:2::9"));
    }

    @Test
    void keepsNobodyElseOutOfAnAccountThatSomebodyGuessesAt() {
        guess(10);

        assertThatThrownBy(() -> guesses.areOpen(SOMEBODY)).isInstanceOf(TooManyGuesses.class);
        from("203.0.113.8");
        assertThatCode(() -> guesses.areOpen(SOMEBODY)).doesNotThrowAnyException();
    }

    @Test
    void closesAnAccountForAllStrangersWhenManyAddressesGuessAtIt() {
        for (int address = 1; address <= 21; address++) {
            from("198.51.100." + address);
            guess(1);
        }
        from("203.0.113.8");

        assertThatThrownBy(() -> guesses.areOpen(SOMEBODY)).isInstanceOf(TooManyGuesses.class);
    }

    @Test
    void keepsTheBrowserInThatSignedInBeforeWhateverOthersGuessed() throws Exception {
        var own = signedIn("admin");
        for (int guess = 0; guess < 60; guess++) {
            guesses.wrong("admin");
        }
        assertThatThrownBy(() -> passwords.isRight("admin", "first-administrator"))
                .isInstanceOf(TooManyGuesses.class);

        from(OFFICE).setCookies(own);

        assertThat(passwords.isRight("admin", "first-administrator")).isTrue();
    }

    @Test
    void countsWhatIsGuessedInABrowserThatSignedInBefore() throws Exception {
        from(OFFICE).setCookies(signedIn("admin"));
        for (int guess = 0; guess < 5; guess++) {
            guesses.wrong("admin");
        }

        assertThatThrownBy(() -> guesses.areOpen("admin")).isInstanceOf(TooManyGuesses.class);
        from(OFFICE);
        assertThatCode(() -> guesses.areOpen("admin"))
                .as("others at this address")
                .doesNotThrowAnyException();
    }

    @Test
    void knowsABrowserForItsOwnAccountsOnly() throws Exception {
        var own = signedIn("admin");
        guess(5);

        from(OFFICE).setCookies(own);

        assertThatThrownBy(() -> guesses.areOpen(SOMEBODY)).isInstanceOf(TooManyGuesses.class);
    }

    @Test
    void closesAnAddressThatTriesManyAccountsAndNoOther() {
        for (int guess = 0; guess < 50; guess++) {
            guesses.wrong("name" + guess);
        }
        assertThatCode(() -> guesses.areOpen("admin")).doesNotThrowAnyException();

        guesses.wrong("one more");

        assertThatThrownBy(() -> passwords.isRight("admin", "first-administrator"))
                .isInstanceOf(TooManyGuesses.class);
        from("203.0.113.8");
        assertThat(passwords.isRight("admin", "first-administrator")).isTrue();
    }

    @Test
    void neverStopsAWorkerThatKnowsItsPassword() {
        for (int guess = 0; guess < 4; guess++) {
            assertThat(passwords.isRight(WorkerAccount.USER, false)).isFalse();
        }
        passwords.isRight(WorkerAccount.USER, false);

        assertThatThrownBy(() -> passwords.isRight(WorkerAccount.USER, false)).isInstanceOf(TooManyGuesses.class);
        assertThat(passwords.isRight(WorkerAccount.USER, true)).isTrue();
    }

    @Test
    void forgetsWrongPasswordsAfterARightOne() {
        passwords.isRight("admin", "wrong");

        passwords.isRight("admin", "first-administrator");

        assertThat(jdbc.sql("select count(*) from sign_in_guess where subject like 'account:%@%'")
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
            passwords.isRight(account, "wrong");
            return true;
        } catch (TooManyGuesses wait) {
            return false;
        }
    }

    private void guess(int times) {
        for (int guess = 0; guess < times; guess++) {
            guesses.wrong(SOMEBODY);
        }
    }

    /** What is asked from now on comes from there. */
    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return request;
    }

    /** The cookies of a browser in which the account signed in. */
    private Cookie[] signedIn(String account) throws Exception {
        var answer = new MockHttpServletResponse();
        devices.rememberThen((request, response, person) -> {})
                .onAuthenticationSuccess(
                        new MockHttpServletRequest(), answer, new TestingAuthenticationToken(account, null));
        return answer.getCookies();
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
