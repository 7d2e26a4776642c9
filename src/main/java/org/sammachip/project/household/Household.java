package org.sammachip.project.household;

import java.math.BigDecimal;
import org.sammachip.project.ProjectKey;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A target household (ครัวเรือนเป้าหมาย).
 *
 * @param head name of the head of the household
 * @param members people who live in it, the head included
 * @param birthYear of the head, Gregorian
 * @param healthLimit what the head's health does not allow, or null
 * @param baselineIncome baht a month, of the whole household, before the project
 * @param occupation the one chosen for the project
 * @param helper who of the group helps, or null
 * @param elsewhereReason why it takes part although it is in another running project of the village, or null
 */
@Table("household")
public record Household(
        @Id Long id,
        ProjectKey projectKey,
        String houseNumber,
        String head,
        int members,
        int birthYear,
        String healthLimit,
        String currentOccupation,
        BigDecimal baselineIncome,
        String interest,
        String occupation,
        @Embedded.Empty Advised advised,
        String helper,
        String elsewhereReason,
        String noGroupReason,
        @Version Integer version) {

    /**
     * What the table {@code occupationFit} said, beside the chosen occupation.
     *
     * @param advisedOccupations separated by a comma and a space; null when the choice was free
     * @param overrideReason null when the chosen occupation is among the advised ones
     */
    public record Advised(String advisedOccupations, String adviceReason, String overrideReason) {}

    /** In full years as far as a birth year tells. */
    public int age(int gregorianYear) {
        return gregorianYear - birthYear;
    }

    /** Why the household belongs to no occupational group; null when it belongs to one. */
    public Household withoutGroup(String reason) {
        return new Household(
                id,
                projectKey,
                houseNumber,
                head,
                members,
                birthYear,
                healthLimit,
                currentOccupation,
                baselineIncome,
                interest,
                occupation,
                advised,
                helper,
                elsewhereReason,
                reason,
                version);
    }
}
