package org.sammachip.platform.signin;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/**
 * Looks at a name and a password as somebody presents them. Guesses at one account are looked at one after another, so
 * that a hundred at the same moment are not all looked at before the first is counted.
 */
@Component
public class PasswordCheck {

    private final IdentityService identities;
    private final Guesses guesses;
    private final Lock[] turns =
            IntStream.range(0, 64).mapToObj(number -> new ReentrantLock()).toArray(Lock[]::new);

    PasswordCheck(IdentityService identities, Guesses guesses) {
        this.identities = identities;
        this.guesses = guesses;
    }

    /** @throws TooManyGuesses while nobody looks at what this sender presents for the account */
    public boolean isRight(String account, String password) {
        var turn = turns[Math.floorMod(account.hashCode(), turns.length)];
        turn.lock();
        try {
            return isKnowable(account) && !password.isEmpty() && identities.checkPassword(account, password);
        } finally {
            turn.unlock();
        }
    }

    /**
     * For an account that is no row of the database, and whose password nobody can guess. A right one is never refused:
     * who guesses from the worker's address must not stop the worker.
     */
    public boolean isRight(String account, boolean right) {
        if (!right) {
            guesses.areOpen(account);
            guesses.wrong(account);
        }
        return right;
    }

    /** The database takes no text with a zero in it. */
    private static boolean isKnowable(String account) {
        return !account.isEmpty() && account.indexOf('\0') < 0;
    }
}
