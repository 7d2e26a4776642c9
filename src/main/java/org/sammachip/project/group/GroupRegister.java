package org.sammachip.project.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sammachip.problem.Refusal;
import org.sammachip.problem.Violations;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.sammachip.project.household.Household;
import org.sammachip.project.household.Households;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The occupational groups of a project. */
@Service
@Transactional
public class GroupRegister {

    private static final int SMALLEST_PROPOSAL = 3;

    private final ProjectRegister projects;
    private final Households households;
    private final Groups groups;
    private final JdbcClient jdbc;
    private final Clock clock;

    GroupRegister(ProjectRegister projects, Households households, Groups groups, JdbcClient jdbc, Clock clock) {
        this.projects = projects;
        this.households = households;
        this.groups = groups;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Replaces the project's groups by these.
     *
     * @throws Refusal with every fault: two groups of one name, officers who are no members or share a household, a
     *     household in two groups, in none without a reason, of another project, or withdrawn
     */
    public void form(ProjectKey project, GroupFormation formation) {
        projects.inScope(project);
        var all = households.findByProjectKeyOrderById(project);
        var violations = new Violations();
        var names = new HashSet<String>();
        for (int i = 0; i < formation.groups().size(); i++) {
            var group = formation.groups().get(i);
            violations.addIf(
                    !names.add(group.name().strip()),
                    "groups[" + i + "].name",
                    "แถวที่ " + (i + 1) + " ช่อง “ชื่อกลุ่ม” มีกลุ่มชื่อ “"
                            + group.name().strip() + "” อยู่แล้ว กรุณาตั้งชื่ออื่น");
            ThreeOfficers.check(group, i, violations);
        }
        new EveryHouseholdPlaced(all, households.participating(project), violations).check(formation);
        violations.throwIfAny();
        groups.deleteAll(groups.findByProjectKeyOrderById(project));
        groups.saveAll(
                formation.groups().stream().map(entry -> group(project, entry)).toList());
        keepReasons(all, formation);
        jdbc.sql("update project set groups_formed_on = ? where key = ?")
                .params(LocalDate.now(clock), project.value())
                .update();
    }

    /** What the form shows: the groups as formed, else one for each occupation that three or more households chose. */
    @Transactional(readOnly = true)
    public GroupFormation draft(ProjectKey project) {
        projects.inScope(project);
        var formed = groups.findByProjectKeyOrderById(project);
        var participating = households.participating(project);
        var without = participating.stream()
                .filter(household -> household.noGroupReason() != null)
                .map(household -> new GroupFormation.WithoutGroup(household.id(), household.noGroupReason()))
                .toList();
        return new GroupFormation(
                formed.isEmpty()
                        ? proposals(participating)
                        : formed.stream().map(GroupEntry::of).toList(),
                without);
    }

    private static List<GroupEntry> proposals(List<Household> participating) {
        var byOccupation = participating.stream()
                .collect(Collectors.groupingBy(
                        Household::occupation, TreeMap::new, Collectors.mapping(Household::id, Collectors.toList())));
        return byOccupation.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= SMALLEST_PROPOSAL)
                .map(entry -> GroupEntry.proposed(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Households that may join a group. @throws Refusal when the project is out of scope */
    @Transactional(readOnly = true)
    public List<Household> participating(ProjectKey project) {
        projects.inScope(project);
        return households.participating(project);
    }

    private void keepReasons(List<Household> all, GroupFormation formation) {
        var reasons = formation.withoutGroup().stream()
                .collect(Collectors.toMap(
                        GroupFormation.WithoutGroup::householdId, GroupFormation.WithoutGroup::reason));
        households.saveAll(all.stream()
                .filter(household -> household.noGroupReason() != null || reasons.containsKey(household.id()))
                .map(household -> household.withoutGroup(reasons.get(household.id())))
                .toList());
    }

    private static OccupationalGroup group(ProjectKey project, GroupEntry entry) {
        return new OccupationalGroup(
                null,
                project,
                entry.name().strip(),
                entry.occupation().strip(),
                entry.chairId(),
                entry.secretaryId(),
                entry.treasurerId(),
                entry.rules().strip(),
                entry.savings(),
                entry.marketPlan().strip(),
                entry.memberIds().stream().map(OccupationalGroup.Member::new).collect(Collectors.toSet()));
    }
}
