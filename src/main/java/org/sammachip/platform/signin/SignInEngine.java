package org.sammachip.platform.signin;

import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.boot.web.servlet.filter.OrderedRequestContextFilter;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.web.filter.RequestContextFilter;

/** Puts our rules for accounts under all of the engine's doors, and tells of refused guesses as of others. */
@Configuration
class SignInEngine {

    @Bean
    ProcessEnginePlugin guardedAccounts(Guesses guesses, PasswordState passwords) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setEnablePasswordPolicy(true);
                engine.setPasswordPolicy(new PasswordRules());
                engine.setIdentityProviderSessionFactory(new SessionFactory() {
                    @Override
                    public Class<?> getSessionType() {
                        return GuardedAccounts.class;
                    }

                    @Override
                    public Session openSession() {
                        return new GuardedAccounts(guesses, passwords);
                    }
                });
            }
        };
    }

    /** Before the doors, which look at passwords; Jersey's own would come behind them. */
    @Bean
    RequestContextFilter requestContext() {
        return new OrderedRequestContextFilter();
    }

    @Bean
    AuthenticationEventPublisher authenticationEvents(ApplicationEventPublisher events) {
        var publisher = new DefaultAuthenticationEventPublisher(events);
        publisher.setAdditionalExceptionMappings(Map.of(TooManyGuesses.class, AuthenticationFailureLockedEvent.class));
        return publisher;
    }
}
