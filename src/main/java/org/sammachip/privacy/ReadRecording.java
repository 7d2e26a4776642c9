package org.sammachip.privacy;

import org.aopalliance.intercept.MethodInterceptor;
import org.sammachip.access.ReadsPersonalData;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;

/** Lays {@link RecordedReads} around the marked methods, by the means that transactions use. */
@Configuration
class ReadRecording {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor readRecordingAdvisor(ObjectProvider<RecordedReads> reads) {
        return new DefaultPointcutAdvisor(
                AnnotationMatchingPointcut.forMethodAnnotation(ReadsPersonalData.class),
                (MethodInterceptor) reading -> reads.getObject().invoke(reading));
    }
}
