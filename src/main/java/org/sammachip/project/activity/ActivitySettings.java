package org.sammachip.project.activity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Deadlines of every activity, in calendar days.
 *
 * @param leadDays how long before the date the preparation starts
 * @param noticeDays how long before the date people must have been told
 */
@ConfigurationProperties("sammachip.activity")
public record ActivitySettings(
        @DefaultValue("10") int leadDays, @DefaultValue("3") int noticeDays) {}
