package org.sammachip.project.activity;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(ActivitySettings.class)
class ActivityConfiguration {}
