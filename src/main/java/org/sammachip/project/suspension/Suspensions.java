package org.sammachip.project.suspension;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All suspensions. */
interface Suspensions extends Repository<Suspension, Long> {

    Optional<Suspension> findById(Long id);

    Suspension save(Suspension suspension);
}
