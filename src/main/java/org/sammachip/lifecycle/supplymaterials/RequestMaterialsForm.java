package org.sammachip.lifecycle.supplymaterials;

import java.util.Map;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.lifecycle.TaskForm;
import org.sammachip.project.material.MaterialList;
import org.sammachip.project.material.MaterialRequest;
import org.sammachip.project.material.Materials;
import org.springframework.stereotype.Component;

/** Starts with what the plan foresees, or with the returned request. Options: {@code moneyLeft} in baht. */
@Component
class RequestMaterialsForm implements TaskForm {

    private final Materials materials;

    RequestMaterialsForm(Materials materials) {
        this.materials = materials;
    }

    @Override
    public String task() {
        return "requestMaterials";
    }

    @Override
    public Object values(FormRequest request) {
        return new MaterialList(materials.items(request.project()).stream()
                .map(item -> new MaterialList.Line(
                        item.occupation(), item.item(), item.unit(), item.quantity(), item.unitPrice()))
                .toList());
    }

    @Override
    public Object options(FormRequest request) {
        return Map.of("moneyLeft", materials.moneyLeft(request.project()));
    }

    @Override
    public String comment(FormRequest request) {
        return materials.find(request.project()).map(MaterialRequest::comment).orElse(null);
    }
}
