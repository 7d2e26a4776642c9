package org.sammachip.platform;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.spring.boot.starter.event.PostDeployEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deploys the models under names that are the same in an IDE and in the jar; unchanged models are not deployed again. */
@Component
class ModelDeployment {

    private final RepositoryService repository;

    ModelDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    @EventListener
    @Transactional
    void deploy(PostDeployEvent started) throws IOException {
        var deployment = repository
                .createDeployment()
                .name("sammachip")
                .source("sammachip")
                .enableDuplicateFiltering(true);
        var models = new PathMatchingResourcePatternResolver();
        for (var pattern : new String[] {"classpath*:bpmn/*.bpmn", "classpath*:bpmn/*.dmn"}) {
            var resources = models.getResources(pattern);
            Arrays.sort(resources, Comparator.comparing(Resource::getFilename));
            for (var resource : resources) {
                try (var content = resource.getInputStream()) {
                    deployment.addInputStream("bpmn/" + resource.getFilename(), content);
                }
            }
        }
        deployment.deploy();
    }
}
