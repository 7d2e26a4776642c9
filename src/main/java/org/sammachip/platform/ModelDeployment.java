package org.sammachip.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Deploys the models under names that are the same in an IDE and in the jar; unchanged models are not deployed again. */
@Component
@Order(1)
class ModelDeployment implements Seed {

    private final RepositoryService repository;

    ModelDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void sow() {
        var deployment = repository
                .createDeployment()
                .name("sammachip")
                .source("sammachip")
                .enableDuplicateFiltering(true);
        try {
            var found = 0;
            for (var pattern : new String[] {"classpath*:bpmn/*.bpmn", "classpath*:bpmn/*.dmn"}) {
                var resources = new PathMatchingResourcePatternResolver().getResources(pattern);
                Arrays.sort(resources, Comparator.comparing(Resource::getFilename));
                for (var resource : resources) {
                    try (var content = resource.getInputStream()) {
                        deployment.addInputStream("bpmn/" + resource.getFilename(), content);
                    }
                    found++;
                }
            }
            if (found > 0) {
                deployment.deploy();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
