package org.sammachip.platform.signin;

import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.sammachip.access.AccessKind;
import org.sammachip.access.AccessLog;
import org.sammachip.access.WorkerAccount;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Looks at a name and a password as somebody presents them. Guesses at one account are looked at one after another, so
 * that a hundred at the same moment are not all looked at before the first is counted.
 */
@Component
public class PasswordCheck {

    private final IdentityService identities;
    private final Guesses guesses;
    private final AccountStates accounts;
    private final ObjectProvider<AccessLog> log; // which asks the engine who is asking
    private final Lock[] turns =
            IntStream.range(0, 64).mapToObj(number -> new ReentrantLock()).toArray(Lock[]::new);

    PasswordCheck(IdentityService identities, Guesses guesses, AccountStates accounts, ObjectProvider<AccessLog> log) {
        this.accounts = accounts;
        this.log = log;
        this.identities = identities;
        this.guesses = guesses;
    }

    /** @throws TooManyGuesses while nobody looks at what this sender presents for the account */
    public boolean isRight(String account, String password) {
        var turn = turns[Math.floorMod(account.hashCode(), turns.length)];
        turn.lock();
        try {
            return isKnowable(account)
                    && !password.isEmpty()
                    && told(account, identities.checkPassword(account, password));
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
        return told(account, right);
    }

    /** Of the guess that closes the door the access log is told, of those while it is closed not. */
    private boolean told(String account, boolean right) {
        try {
            if (!right) {
                guesses.areOpen(account);
            }
        } catch (TooManyGuesses wait) {
            boolean known =
                    account.equals(WorkerAccount.USER) || accounts.of(account).isPresent();
            log.getObject().recordOf(known ? account : null, AccessKind.LOCKED, Map.of("seconds", wait.seconds()));
        }
        return right;
    }

    /** The database takes no text with a zero in it. */
    private static boolean isKnowable(String account) {
        return !account.isEmpty() && account.indexOf('\0') < 0;
    }
}
