package org.sammachip.platform.identity;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.TaskQuery;
import org.sammachip.platform.Seed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The lists at the left of Tasklist, for everybody; districts in scope are added by the engine. Created once. */
@Component
@Order(4)
class TasklistFilters implements Seed {

    /** From this priority on a task has been escalated. */
    private static final int ESCALATED = 80;

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;

    TasklistFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    @Override
    public void sow() {
        if (filters.createTaskFilterQuery().count() > 0) {
            return;
        }
        create(
                "งานที่เร่งด่วน (เลยกำหนดและแจ้งผู้บังคับบัญชาแล้ว)",
                0,
                "#b71c1c",
                tasks.createTaskQuery().taskMinPriority(ESCALATED));
        create("งานของฉัน", 10, "#1b5e20", tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        create(
                "งานในอำเภอที่ยังไม่มีผู้รับ",
                20,
                "#0d47a1",
                tasks.createTaskQuery()
                        .taskCandidateGroupInExpression("${currentUserGroups()}")
                        .taskUnassigned());
        create("งานเลยกำหนด", 30, "#e65100", tasks.createTaskQuery().dueBeforeExpression("${now()}"));
        create("งานทั้งหมดในเขตรับผิดชอบ", 40, "#455a64", tasks.createTaskQuery());
    }

    private void create(String name, int position, String colour, TaskQuery query) {
        var filter = filters.newTaskFilter(name);
        filter.setProperties(Map.of(
                "description",
                name,
                "priority",
                position,
                "color",
                colour,
                "refresh",
                true,
                "showUndefinedVariable",
                false));
        filter.setQuery(query);
        filters.saveFilter(filter);
        var everybody = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        everybody.setResource(Resources.FILTER);
        everybody.setResourceId(filter.getId());
        everybody.addPermission(Permissions.READ);
        authorizations.saveAuthorization(everybody);
    }
}
