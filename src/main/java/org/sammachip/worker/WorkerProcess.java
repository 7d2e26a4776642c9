package org.sammachip.worker;

import org.sammachip.access.WorkerAccount;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Profiles;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * Profile {@code worker}: of all our components only the worker and its account are started; {@link
 * WorkerAutoConfigurations} chooses among those of Spring Boot and Camunda.
 */
class WorkerProcess implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String PROFILE = "worker";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context.getEnvironment().acceptsProfiles(Profiles.of(PROFILE))) {
            context.getBeanFactory().registerSingleton("onlyTheWorker", new OnlyTheWorker());
        }
    }

    private static final class OnlyTheWorker extends TypeExcludeFilter {

        private static final String OURS = WorkerProcess.class.getPackageName() + ".";

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory factory) {
            var name = type.getClassMetadata().getClassName();
            return !name.startsWith(OURS) && !name.equals(WorkerAccount.class.getName());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OnlyTheWorker;
        }

        @Override
        public int hashCode() {
            return OnlyTheWorker.class.hashCode();
        }
    }
}
