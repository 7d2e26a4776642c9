package org.sammachip.platform.identity;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.RETRY_JOB;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_ASSIGN;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_WORK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.UPDATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.OPERATION_LOG_CATEGORY;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.TASK;
import static org.sammachip.access.Role.ADMINISTRATOR;
import static org.sammachip.access.Role.AUDITOR;
import static org.sammachip.access.Role.DISTRICT_MANAGER;
import static org.sammachip.access.Role.OFFICER;
import static org.sammachip.access.Role.PROVINCE_MANAGER;
import static org.sammachip.access.Role.WORKER;
import static org.sammachip.platform.identity.Grant.ANY;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;
import org.sammachip.access.Role;

/** The table of who may do what, after the roles of the process. */
final class Grants {

    private Grants() {}

    static List<Grant> all() {
        var grants = new ArrayList<Grant>();
        works(grants, OFFICER);
        applications(grants, OFFICER, "tasklist", "welcome");
        starts(grants, OFFICER, "communityProject", "reportObstacle", "changePlan", "correctEvaluation");

        works(grants, DISTRICT_MANAGER);
        applications(grants, DISTRICT_MANAGER, "tasklist", "cockpit", "welcome");
        starts(grants, DISTRICT_MANAGER, "reportObstacle", "handOverProject", "pauseProject", "stopProject");
        // the retry of a failed letter or report; the security chain keeps every other change of an instance shut
        grants.add(Grant.of(
                DISTRICT_MANAGER,
                PROCESS_DEFINITION,
                ANY,
                READ,
                READ_INSTANCE,
                READ_HISTORY,
                READ_TASK,
                TASK_WORK,
                TASK_ASSIGN,
                RETRY_JOB,
                UPDATE_INSTANCE));

        grants.add(Grant.of(PROVINCE_MANAGER, PROCESS_DEFINITION, ANY, READ, READ_INSTANCE, READ_HISTORY, READ_TASK));
        applications(grants, PROVINCE_MANAGER, "cockpit", "tasklist", "welcome");

        for (var role :
                List.of(DISTRICT_MANAGER, PROVINCE_MANAGER)) { // READ_TASK again, as Cockpit's page of tasks asks
            grants.add(Grant.of(role, TASK, ANY, Permissions.READ));
        }
        grants.add(Grant.of(AUDITOR, PROCESS_DEFINITION, ANY, READ, READ_HISTORY));
        applications(grants, AUDITOR, "cockpit", "welcome");

        for (var role : List.of(DISTRICT_MANAGER, PROVINCE_MANAGER, AUDITOR)) {
            grants.add(Grant.of(role, DEPLOYMENT, ANY, Permissions.READ));
            grants.add(Grant.of(role, OPERATION_LOG_CATEGORY, ANY, UserOperationLogCategoryPermissions.READ));
            grants.add(Grant.of(role, DECISION_DEFINITION, ANY, Permissions.READ, Permissions.READ_HISTORY));
        }
        grants.add(Grant.of(WORKER, PROCESS_DEFINITION, ANY, READ, READ_INSTANCE, UPDATE_INSTANCE));
        for (var resource : Resources.values()) {
            grants.add(Grant.of(ADMINISTRATOR, resource, ANY, Permissions.ALL));
        }
        return grants;
    }

    private static void works(List<Grant> grants, Role role) {
        if (role == OFFICER) {
            grants.add(Grant.of(
                    role,
                    PROCESS_DEFINITION,
                    ANY,
                    READ,
                    READ_INSTANCE,
                    READ_HISTORY,
                    READ_TASK,
                    TASK_WORK,
                    TASK_ASSIGN));
        }
        grants.add(Grant.of(role, PROCESS_INSTANCE, ANY, CREATE));
    }

    private static void applications(List<Grant> grants, Role role, String... applications) {
        for (var application : applications) {
            grants.add(Grant.of(role, APPLICATION, application, ACCESS));
        }
    }

    private static void starts(List<Grant> grants, Role role, String... definitions) {
        for (var definition : definitions) {
            grants.add(Grant.of(role, PROCESS_DEFINITION, definition, CREATE_INSTANCE));
        }
    }
}
