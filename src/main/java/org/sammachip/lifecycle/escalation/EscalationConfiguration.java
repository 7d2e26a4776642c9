package org.sammachip.lifecycle.escalation;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the engine read every model with its escalations. */
@Configuration
@EnableConfigurationProperties(EscalationPlan.class)
class EscalationConfiguration {

    @Bean
    ProcessEnginePlugin escalatingModels(
            EscalationPlan plan, ObjectProvider<EscalationMoments> moments, ObjectProvider<Escalation> escalation) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                if (plan.remindsOrEscalates()) {
                    engine.setBpmnParseFactory(parser -> new EscalatingParse(parser, moments, escalation));
                }
            }
        };
    }
}
