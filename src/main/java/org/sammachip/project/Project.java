package org.sammachip.project;

import java.math.BigDecimal;
import java.time.Instant;
import org.sammachip.thai.FiscalYear;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A community project (โครงการสัมมาชีพชุมชน): one village in one fiscal year.
 *
 * @param fiscalYear Buddhist-era year
 * @param officer user id of the officer who is responsible now
 * @param budget baht
 */
@Table("project")
public record Project(
        @Id ProjectKey key,
        int fiscalYear,
        String subdistrictCode,
        String districtCode,
        int villageNumber,
        String villageName,
        String officer,
        int householdTarget,
        BigDecimal budget,
        Status status,
        String registeredBy,
        Instant registeredAt,
        Instant endedAt,
        String cancelReason,
        @Version int version) {

    public enum Status {
        RUNNING,
        SUSPENDED,
        CANCELLED,
        CLOSED
    }

    public FiscalYear year() {
        return new FiscalYear(fiscalYear);
    }

    Project with(Status changed) {
        return copy(officer, changed, endedAt, cancelReason);
    }

    Project handedTo(String newOfficer) {
        return copy(newOfficer, status, endedAt, cancelReason);
    }

    Project ended(Status how, String reason, Instant at) {
        return copy(officer, how, at, reason);
    }

    /** What changes in the life of a project; all the rest is as registered. */
    private Project copy(String officer, Status status, Instant endedAt, String cancelReason) {
        return new Project(
                key,
                fiscalYear,
                subdistrictCode,
                districtCode,
                villageNumber,
                villageName,
                officer,
                householdTarget,
                budget,
                status,
                registeredBy,
                registeredAt,
                endedAt,
                cancelReason,
                version);
    }
}
