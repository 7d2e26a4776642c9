package org.sammachip.lifecycle.supplymaterials;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.sammachip.draft.DraftRules;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.lifecycle.TaskForm;
import org.sammachip.project.activity.ActivityPeople;
import org.sammachip.project.material.HandoverList;
import org.sammachip.project.material.Materials;
import org.springframework.stereotype.Component;

/**
 * Starts with one row an approved item, as approved and for today; the officer names the household, and splits rows.
 * Options: {@code items} as approved, each {id, occupation, item, unit, quantity, unitPrice}; {@code households} each
 * {id, houseNumber, head}.
 */
@Component
class HandOverMaterialsForm implements TaskForm {

    private final Materials materials;
    private final ActivityPeople people;
    private final Clock clock;

    HandOverMaterialsForm(Materials materials, ActivityPeople people, Clock clock) {
        this.materials = materials;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "handOverMaterials";
    }

    @Override
    public DraftRules drafts() {
        return DraftRules.today("handedOn");
    }

    @Override
    public Object values(FormRequest request) {
        var rows = materials.items(request.project()).stream()
                .map(item -> new HandoverList.Line(
                        item.id(), null, item.quantity(), item.unitPrice(), null, null, null, LocalDate.now(clock)))
                .toList();
        return new HandoverList(rows, null);
    }

    @Override
    public Object options(FormRequest request) {
        return Map.of(
                "items", materials.items(request.project()),
                "households", people.households(request.project()));
    }
}
