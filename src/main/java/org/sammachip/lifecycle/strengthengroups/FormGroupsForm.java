package org.sammachip.lifecycle.strengthengroups;

import java.util.List;
import java.util.Map;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.lifecycle.TaskForm;
import org.sammachip.project.group.GroupFormation;
import org.sammachip.project.group.GroupRegister;
import org.sammachip.project.household.Household;
import org.springframework.stereotype.Component;

/**
 * Options: {@code households}, those that still take part: id, houseNumber, head, occupation; {@code occupations}, what
 * they chose.
 */
@Component
class FormGroupsForm implements TaskForm {

    private final GroupRegister groups;

    FormGroupsForm(GroupRegister groups) {
        this.groups = groups;
    }

    @Override
    public String task() {
        return "formGroups";
    }

    @Override
    public GroupFormation values(FormRequest request) {
        return groups.draft(request.project());
    }

    @Override
    public Map<String, Object> options(FormRequest request) {
        var households = groups.participating(request.project());
        return Map.of(
                "households", households.stream().map(HouseholdChoice::of).toList(),
                "occupations", occupations(households));
    }

    private static List<String> occupations(List<Household> households) {
        return households.stream()
                .map(Household::occupation)
                .distinct()
                .sorted()
                .toList();
    }

    record HouseholdChoice(long id, String houseNumber, String head, String occupation) {

        static HouseholdChoice of(Household household) {
            return new HouseholdChoice(
                    household.id(), household.houseNumber(), household.head(), household.occupation());
        }
    }
}
