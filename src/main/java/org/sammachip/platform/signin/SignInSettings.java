package org.sammachip.platform.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How guesses are slowed down.
 *
 * @param account guesses at one account from one browser that it knows, or else from one address
 * @param strangers guesses at one account from all browsers together that it does not know
 * @param address guesses from one address, whatever account they are at; an office may share one
 */
@ConfigurationProperties("sammachip.sign-in")
record SignInSettings(
        @DefaultValue Account account,
        @DefaultValue Strangers strangers,
        @DefaultValue Address address) {

    /**
     * @param free so many wrong passwords cost nothing; from the next on each doubles the wait
     * @param forgottenAfter one wrong password less counts after each such time
     */
    record Limit(int free, Duration firstWait, Duration longestWait, Duration forgottenAfter) {}

    record Account(
            @DefaultValue("4") int free,
            @DefaultValue("10s") Duration firstWait,
            @DefaultValue("15m") Duration longestWait,
            @DefaultValue("1h") Duration forgottenAfter) {

        Limit limit() {
            return new Limit(free, firstWait, longestWait, forgottenAfter);
        }
    }

    record Strangers(
            @DefaultValue("20") int free,
            @DefaultValue("10s") Duration firstWait,
            @DefaultValue("15m") Duration longestWait,
            @DefaultValue("10m") Duration forgottenAfter) {

        Limit limit() {
            return new Limit(free, firstWait, longestWait, forgottenAfter);
        }
    }

    record Address(
            @DefaultValue("50") int free,
            @DefaultValue("30s") Duration firstWait,
            @DefaultValue("15m") Duration longestWait,
            @DefaultValue("1m") Duration forgottenAfter) {

        Limit limit() {
            return new Limit(free, firstWait, longestWait, forgottenAfter);
        }
    }
}
