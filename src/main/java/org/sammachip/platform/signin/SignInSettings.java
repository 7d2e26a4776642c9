package org.sammachip.platform.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How guesses are slowed down.
 *
 * @param account guesses at one account from one browser that it knows, or else from one address
 * @param strangers guesses at one account from all browsers together that it does not know
 * @param address guesses from one address, whatever account they are at; an office may share one
 */
@ConfigurationProperties("sammachip.sign-in")
record SignInSettings(Limit account, Limit strangers, Limit address) {

    /**
     * @param free so many wrong passwords cost nothing; from the next on each doubles the wait
     * @param forgottenAfter one wrong password less counts after each such time
     */
    record Limit(int free, Duration firstWait, Duration longestWait, Duration forgottenAfter) {}
}
