package org.sammachip.lifecycle.supplymaterials;

import java.util.Map;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.lifecycle.TaskForm;
import org.sammachip.project.Approval;
import org.sammachip.project.material.Materials;
import org.springframework.stereotype.Component;

/**
 * Options: {@code items} each {id, occupation, item, unit, quantity, unitPrice}; {@code total} and {@code moneyLeft} in
 * baht; {@code requestedBy}, a user id.
 */
@Component
class ApproveMaterialsForm implements TaskForm {

    private final Materials materials;

    ApproveMaterialsForm(Materials materials) {
        this.materials = materials;
    }

    @Override
    public String task() {
        return "approveMaterials";
    }

    @Override
    public Object values(FormRequest request) {
        return new Approval(null, null);
    }

    @Override
    public Object options(FormRequest request) {
        return Map.of(
                "items", materials.items(request.project()),
                "total", materials.total(request.project()),
                "moneyLeft", materials.moneyLeft(request.project()),
                "requestedBy", materials.find(request.project()).orElseThrow().requestedBy());
    }
}
