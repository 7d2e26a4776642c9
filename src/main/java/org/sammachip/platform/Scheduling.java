package org.sammachip.platform;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What the service does by itself at night, in any module. */
@Configuration
@EnableScheduling
class Scheduling {}
