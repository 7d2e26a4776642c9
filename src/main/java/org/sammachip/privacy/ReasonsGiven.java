package org.sammachip.privacy;

import org.sammachip.access.Disclosures;
import org.springframework.stereotype.Component;

/** Reasons that auditors and administrators gave to see a project's personal data. */
@Component
class ReasonsGiven implements Disclosures {

    @Override
    public boolean opened(String projectKey) {
        return false;
    }
}
