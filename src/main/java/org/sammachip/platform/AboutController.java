package org.sammachip.platform;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the web applications which version and environment they belong to, and which day it is there. */
@RestController
class AboutController {

    /** @param environment rehearsal (its own clock), demo (its own database with demo accounts) or live */
    record About(String version, String environment, LocalDate today) {}

    private final ObjectProvider<BuildProperties> build;
    private final Environment settings;
    private final Clock clock;

    AboutController(ObjectProvider<BuildProperties> build, Environment settings, Clock clock) {
        this.build = build;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/camunda/api/app/about")
    About about() {
        return new About(
                build.stream().map(BuildProperties::getVersion).findFirst().orElse(""),
                environment(),
                LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    private String environment() {
        if (settings.acceptsProfiles(Profiles.of("rehearsal"))) {
            return "rehearsal";
        }
        return settings.containsProperty("spring.datasource.url") ? "live" : "demo";
    }
}
