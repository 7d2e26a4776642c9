package org.sammachip.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sammachip.RehearsalServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Officer and manager take a project from registration to closed in Tasklist, through every form there is. */
@RehearsalServer
class TasklistTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void takesAProjectToItsEndThroughEveryForm() {
        try (var story = new Story("http://localhost:" + port)) {
            var key = story.play(story.fiscalYear());

            assertThat(status(key)).isEqualTo("CLOSED");
            assertThat(status(story.other())).isEqualTo("CANCELLED");
            assertThat(story.tooWideForAPhone()).isEmpty();
            assertThat(story.inaccessible()).isEmpty();
        }
    }

    private String status(String key) {
        return jdbc.sql("select status from project where key = ?")
                .param(key)
                .query(String.class)
                .single();
    }
}
