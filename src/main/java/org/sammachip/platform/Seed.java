package org.sammachip.platform;

/**
 * Something a database must hold before the service opens its doors. Sown on every start by {@link StartUp}, in
 * {@link org.springframework.core.annotation.Order}; sowing twice changes nothing.
 */
public interface Seed {

    void sow();
}
