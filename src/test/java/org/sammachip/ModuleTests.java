package org.sammachip;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Modules depend downward only, as each {@code package-info} lists. */
class ModuleTests {

    @Test
    void modulesDependDownwardOnly() {
        ApplicationModules.of(Sammachip.class).verify();
    }
}
