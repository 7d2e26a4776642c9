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

    /** @throws TooManyGuesses while nobody looks at passwords of this account or from this address */
    public boolean isRight(String account, String password, String address) {
        var turn = turns[Math.floorMod(account.hashCode(), turns.length)];
        turn.lock();
        try {
            guesses.addressIsOpen(address);
            if (isKnowable(account) && !password.isEmpty() && identities.checkPassword(account, password)) {
                return true;
            }
            guesses.wrongFrom(address);
            return false;
        } finally {
            turn.unlock();
        }
    }

    /** For an account that is no row of the database: only the address is watched. */
    public boolean isRight(boolean right, String address) {
        guesses.addressIsOpen(address);
        if (!right) {
            guesses.wrongFrom(address);
        }
        return right;
    }

    /** The database takes no text with a zero in it. */
    private static boolean isKnowable(String account) {
        return !account.isEmpty() && account.indexOf('\0') < 0;
    }
}
