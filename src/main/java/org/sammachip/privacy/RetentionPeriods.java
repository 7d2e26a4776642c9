package org.sammachip.privacy;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long each kind of data is kept; the rules behind the defaults are named in docs/operator.md.
 *
 * @param people names, telephones, texts and papers of people of the village, after the project ended
 * @param access what the access log tells, beside that there was an entry
 */
@ConfigurationProperties("sammachip.retention")
record RetentionPeriods(
        @DefaultValue("P10Y") Period people,
        @DefaultValue("P2Y") Period access) {

    /** Days for which the Computer Crime Act (B.E. 2550, section 26) has who used the service kept at least. */
    private static final int LEAST = 90;

    RetentionPeriods {
        if (people.toTotalMonths() < 12) { // audit.erase refuses what ended less than a year ago
            throw new IllegalArgumentException("sammachip.retention.people must be a year at least");
        }
        if (access.toTotalMonths() * 30 + access.getDays() < LEAST) {
            throw new IllegalArgumentException("sammachip.retention.access must be 90 days at least");
        }
    }
}
