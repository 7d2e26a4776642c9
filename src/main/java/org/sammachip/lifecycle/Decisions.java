package org.sammachip.lifecycle;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.sammachip.project.Advice;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Asks the newest deployed version of a decision table. The inputs, such as age and health, are personal: a DMN engine
 * without listeners evaluates the table, so that nothing reaches the decision history of the process engine.
 */
@Component
public class Decisions {

    private final ProcessEngine engine;
    private final DmnEngine tables =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    Decisions(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    /** Every rule that matches, in the order of the table; none if no rule matches. */
    public List<MatchedRule> matches(DecisionTable table, Map<String, ?> inputs) {
        return tables.evaluateDecisionTable(deployed(table.key()), Map.copyOf(inputs)).stream()
                .map(rule -> new MatchedRule(rule.getEntryMap()))
                .toList();
    }

    /**
     * The table's answer in one: numbers of the matching rules added, texts and reasons joined in the order of the
     * table.
     *
     * @throws IllegalStateException if no rule matches: the models of this program answer every input
     */
    public Advice advice(DecisionTable table, Map<String, ?> inputs) {
        var rules = matches(table, inputs);
        if (rules.isEmpty()) {
            throw new IllegalStateException("decision table " + table.key() + " has no rule for this input");
        }
        return table.combine(rules);
    }

    private DmnDecision deployed(String key) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        var definition = configuration
                .getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(() -> configuration
                        .getDeploymentCache()
                        .findDeployedLatestDecisionDefinitionByKeyAndTenantId(key, null)));
        return (DecisionDefinitionEntity) definition;
    }
}
