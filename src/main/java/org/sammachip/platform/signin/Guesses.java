package org.sammachip.platform.signin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords and makes whoever guesses wait, by the database's clock and for all servers. A wait ends by
 * itself; an administrator ends it earlier with Admin's “unlock”. A name that no account has is counted alike, so that
 * the answer tells nothing.
 */
@Component
@EnableConfigurationProperties(SignInSettings.class)
class Guesses {

    private final JdbcClient jdbc;
    private final SignInSettings settings;

    Guesses(JdbcClient jdbc, SignInSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** @throws TooManyGuesses while the account is closed */
    void accountIsOpen(String account) {
        isOpen(ofAccount(account));
    }

    /** @throws TooManyGuesses while the address is closed */
    void addressIsOpen(String address) {
        isOpen(ofAddress(address));
    }

    void wrongFor(String account) {
        wrong(ofAccount(account), settings.account().limit());
    }

    void wrongFrom(String address) {
        wrong(ofAddress(address), settings.address().limit());
    }

    /** After a right password, or because an administrator says so. */
    void forget(String account) {
        jdbc.sql("delete from sign_in_guess where subject = :subject")
                .param("subject", ofAccount(account))
                .update();
    }

    @Scheduled(cron = "0 50 2 * * *")
    void forgetOld() {
        jdbc.sql("delete from sign_in_guess where last_at < now() - interval '1 day'")
                .update();
    }

    private void isOpen(String subject) {
        jdbc.sql("select extract(epoch from closed_to - now()) from sign_in_guess"
                        + " where subject = :subject and closed_to > now()")
                .param("subject", subject)
                .query(Double.class)
                .optional()
                .ifPresent(seconds -> {
                    throw new TooManyGuesses(Duration.ofMillis(Math.round(seconds * 1000)));
                });
    }

    private void wrong(String subject, SignInSettings.Limit limit) {
        jdbc.sql("""
                        insert into sign_in_guess as g (subject, level, last_at, closed_to)
                        values (:subject, 1, now(), now())
                        on conflict (subject) do update set last_at = now(), (level, closed_to) = (
                          select level, case when level > :free
                            then now() + interval '1 second'
                              * least(:longest, :first * power(2, least(30, ceil(level - :free) - 1)))
                            else now() end
                          from (select greatest(0, g.level - extract(epoch from now() - g.last_at) / :leak) + 1 as level) n)""")
                .param("subject", subject)
                .param("free", limit.free())
                .param("first", limit.firstWait().toSeconds())
                .param("longest", limit.longestWait().toSeconds())
                .param("leak", limit.forgottenAfter().toSeconds())
                .update();
    }

    /** Case does not matter: a name in capitals is no new account to guess at. */
    static String ofAccount(String account) {
        try {
            var name = account.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            return "account:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(name));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One customer has a whole /64 of the new addresses: its first half counts. */
    static String ofAddress(String address) {
        if (!address.contains(":")) {
            return "address:" + address;
        }
        try {
            var bytes = InetAddress.getByName(address).getAddress(); // has a colon: never asks a name server
            return "address:" + HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 8));
        } catch (UnknownHostException e) {
            return "address:" + address;
        }
    }
}
