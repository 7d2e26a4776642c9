package org.sammachip.platform;

import java.util.TimeZone;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.camunda.bpm.spring.boot.starter.annotation.EnableProcessApplication;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How the process engine runs here. Being a process application is what publishes the event that deploys the models and
 * the one that starts the job executor.
 */
@Configuration
@EnableProcessApplication("sammachip")
class EngineConfiguration {

    static {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Bangkok"));
    }

    /** Flyway owns the schema, the engine's included: two servers starting on an empty database do not race. */
    @Bean
    static BeanFactoryPostProcessor engineAfterFlyway() {
        return factory -> factory.getBeanDefinition("processEngineFactoryBean").setDependsOn("flywayInitializer");
    }

    @Bean
    ProcessEnginePlugin sammachipEngine(TenantIdProvider districtsAsTenants, PasswordEncryptor passwords) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setTenantIdProvider(districtsAsTenants);
                engine.setResourceAuthorizationProvider(new DefinitionsGuardTasks());
                engine.setPasswordEncryptor(passwords);
            }
        };
    }
}
