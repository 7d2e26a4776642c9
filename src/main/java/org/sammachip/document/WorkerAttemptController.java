package org.sammachip.document;

import org.sammachip.access.CurrentUser;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Remembers what workers began: one that dies of a task cannot tell, and the engine would give the task to the next. */
@RestController
@RequestMapping("/api/worker/tasks/{externalTaskId}/attempts")
class WorkerAttemptController {

    private final CurrentUser user;
    private final JdbcClient jdbc;

    WorkerAttemptController(CurrentUser user, JdbcClient jdbc) {
        this.user = user;
        this.jdbc = jdbc;
    }

    /** @return how many attempts began since a worker last outlived one, this one included */
    @PutMapping
    int begin(@PathVariable String externalTaskId) {
        user.onlyWorkers();
        jdbc.sql("delete from worker_attempt where begun_at < now() - interval '7 days'") // of cancelled cases
                .update();
        return jdbc.sql("""
                        insert into worker_attempt (external_task_id) values (?)
                        on conflict (external_task_id) do update set begun = worker_attempt.begun + 1, begun_at = now()
                        returning begun""").param(externalTaskId).query(Integer.class).single();
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void outlived(@PathVariable String externalTaskId) {
        user.onlyWorkers();
        jdbc.sql("delete from worker_attempt where external_task_id = ?")
                .param(externalTaskId)
                .update();
    }
}
