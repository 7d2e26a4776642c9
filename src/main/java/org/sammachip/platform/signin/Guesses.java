package org.sammachip.platform.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Counts wrong passwords and makes whoever guesses wait, by the database's clock and for all servers. Nobody shuts
 * anybody else out: a browser in which the account signed in before has a count of its own, everybody else is counted
 * by account and address, and together only by far more guesses. A wait ends by itself; an administrator ends it
 * earlier with Admin's “unlock”. A name that no account has is counted alike, so that the answer tells nothing.
 */
@Component
@EnableConfigurationProperties(SignInSettings.class)
class Guesses {

    private record Count(String subject, SignInSettings.Limit limit) {}

    private final JdbcClient jdbc;
    private final SignInSettings settings;
    private final Devices devices;

    Guesses(JdbcClient jdbc, SignInSettings settings, Devices devices) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.devices = devices;
    }

    /** @throws TooManyGuesses while whoever sends this request may not try passwords of the account */
    void areOpen(String account) {
        counts(account).forEach(count -> isOpen(count.subject()));
    }

    void wrong(String account) {
        counts(account).forEach(count -> wrong(count.subject(), count.limit()));
    }

    /** What the sender of this request guessed at the account: the password was right. */
    void forgetOwn(String account) {
        jdbc.sql("delete from sign_in_guess where subject = :subject")
                .param("subject", counts(account).get(0).subject())
                .update();
    }

    /** Everybody's guesses at the account: an administrator says so. */
    void forget(String account) {
        jdbc.sql("delete from sign_in_guess where starts_with(subject, :subject)")
                .param("subject", ofAccount(account))
                .update();
    }

    /** The sender's own count first. Outside of a request there is no address, and all count as one. */
    private List<Count> counts(String account) {
        var subject = ofAccount(account);
        var request = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? Optional.of(web.getRequest())
                : Optional.<HttpServletRequest>empty();
        var network = network(request.map(HttpServletRequest::getRemoteAddr).orElse(""));
        return request.flatMap(known -> devices.known(account, known))
                .map(device -> List.of(new Count(subject + "#" + device, settings.account())))
                .orElseGet(() -> List.of(
                        new Count(subject + "@" + network, settings.account()),
                        new Count(subject, settings.strangers()),
                        new Count("address:" + network, settings.address())));
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
        return "account:" + Devices.digest(account.strip().toLowerCase(Locale.ROOT));
    }

    /** One customer has a whole /64 of the new addresses: its first half counts. */
    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            var bytes = InetAddress.getByName(address).getAddress(); // has a colon: never asks a name server
            return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 8));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
