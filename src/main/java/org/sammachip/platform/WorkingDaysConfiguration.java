package org.sammachip.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.sammachip.thai.WorkingDays;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Loads the public holidays; {@code sammachip.holidays} names another list, such as {@code file:/etc/holidays.csv}. */
@Configuration
class WorkingDaysConfiguration {

    @Bean
    WorkingDays workingDays(@Value("${sammachip.holidays:classpath:thai-holidays.csv}") Resource list, Clock clock)
            throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(list.getInputStream(), StandardCharsets.UTF_8))) {
            var days = WorkingDays.of(lines.lines());
            var inAYear = LocalDate.now(clock).plusYears(1);
            if (days.knownUntil().filter(inAYear::isBefore).isEmpty()) {
                LoggerFactory.getLogger(WorkingDaysConfiguration.class)
                        .warn(
                                "The list of public holidays {} ends within a year: due dates will skip weekends only",
                                list);
            }
            return days;
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("sammachip.holidays: " + list + ": " + e.getMessage(), e);
        }
    }
}
