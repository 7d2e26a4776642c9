package org.sammachip.platform;

import org.camunda.bpm.application.AbstractProcessApplication;
import org.camunda.bpm.spring.boot.starter.event.PostDeployEvent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the embedded forms, and tells Tasklist that {@code embedded:app:forms/…} of every model means this server. */
@Configuration
class FormPages implements WebMvcConfigurer {

    private final ObjectProvider<AbstractProcessApplication> application;

    FormPages(ObjectProvider<AbstractProcessApplication> application) {
        this.application = application;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/forms/**").addResourceLocations("classpath:/forms/");
    }

    /** All versions: an open task keeps the form of the version that it began with. */
    @EventListener
    void claimModels(PostDeployEvent started) {
        var engine = started.getProcessEngine();
        var reference = application.getObject().getReference();
        engine.getRepositoryService().createDeploymentQuery().list().forEach(models -> engine.getManagementService()
                .registerProcessApplication(models.getId(), reference));
    }
}
