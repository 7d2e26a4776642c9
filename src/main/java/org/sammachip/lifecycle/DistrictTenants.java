package org.sammachip.lifecycle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.sammachip.document.Orders;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Gives each process instance the tenant of its district: from the calling instance, or from the subdistrict or project
 * key that a start form names, or from what was ordered. Whether the person may work there is checked by the form's listener, not here.
 */
@Component
class DistrictTenants implements TenantIdProvider {

    private final ObjectMapper json;
    private final ObjectProvider<Orders> orders;

    DistrictTenants(ObjectMapper json, ObjectProvider<Orders> orders) {
        this.json = json;
        this.orders = orders;
    }

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
        if (context.getSuperExecution() != null) {
            return context.getSuperExecution().getTenantId();
        }
        var order = ProcessVariable.ORDER_ID.in(context.getVariables());
        return order == null
                ? district(context.getVariables())
                : orders.getObject().district(order);
    }

    private String district(VariableMap variables) {
        if (!(variables.getValueTyped(Submissions.VARIABLE) instanceof JsonValue submission)
                || submission.getValueSerialized() == null) {
            return null; // the form's listener refuses it with a sentence
        }
        JsonNode form;
        try {
            form = json.readTree(submission.getValueSerialized());
        } catch (JsonProcessingException e) {
            return null; // the form's listener refuses it with a sentence
        }
        var subdistrict = form.path("subdistrictCode").asText();
        var key = form.path("projectKey").asText();
        if (subdistrict.length() == 6) {
            return subdistrict.substring(0, 4);
        }
        return key.length() == 18 ? key.substring(9, 13) : null;
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
        return null; // no CMMN models here
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext context) {
        return context.getExecution() == null ? null : context.getExecution().getTenantId();
    }
}
