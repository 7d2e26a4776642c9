package org.sammachip.platform;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Fills an empty database before the first request, in one transaction. Servers that start at the same moment take
 * turns: the second finds everything done.
 */
@Component
class StartUp implements SmartInitializingSingleton {

    /** Any number that nobody else locks; these are the letters SAMM. */
    private static final long LOCK = 0x53414D4D;

    private final List<Seed> seeds;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    StartUp(List<Seed> seeds, JdbcClient jdbc, TransactionOperations transaction) {
        this.seeds = seeds;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select pg_advisory_xact_lock(:lock)")
                    .param("lock", LOCK)
                    .query((row, number) -> number)
                    .single();
            seeds.forEach(Seed::sow);
        });
    }
}
