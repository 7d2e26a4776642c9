package org.sammachip.project.group;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import org.sammachip.project.ProjectKey;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An occupational group (กลุ่มอาชีพ). Officers and members are ids of households.
 *
 * @param savings baht that the group has saved
 */
@Table("occupational_group")
public record OccupationalGroup(
        @Id Long id,
        ProjectKey projectKey,
        String name,
        String occupation,
        long chairId,
        long secretaryId,
        long treasurerId,
        String rules,
        BigDecimal savings,
        String marketPlan,
        @MappedCollection(idColumn = "group_id") Set<Member> members) {

    /** A household in the group. */
    @Table("group_member")
    public record Member(@Column("household_id") long householdId) {}

    public Set<Long> memberIds() {
        return members.stream().map(Member::householdId).collect(Collectors.toUnmodifiableSet());
    }
}
