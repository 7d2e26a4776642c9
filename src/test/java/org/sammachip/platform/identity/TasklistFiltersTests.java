package org.sammachip.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** Which filters there are and for whom; what becomes of older ones. */
@SammachipTest
class TasklistFiltersTests {

    @Autowired
    TasklistFilters seed;

    @Autowired
    FilterService filters;

    @Autowired
    TaskService tasks;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    RepositoryService models;

    @AfterEach
    void sowAnew() {
        all().forEach(filter -> filters.deleteFilter(filter.getId()));
        seed.sow();
    }

    @Test
    void givesEachRoleItsOwn() {
        assertThat(of(Role.OFFICER))
                .containsExactlyInAnyOrder(
                        "งานของฉัน",
                        "งานในอำเภอที่ยังไม่มีผู้รับ",
                        "เลยกำหนด",
                        "เยี่ยมภายในสัปดาห์นี้",
                        "งานเตรียมกิจกรรมใน 10 วันข้างหน้า",
                        "งานทั้งหมดในเขตรับผิดชอบ");
        assertThat(of(Role.DISTRICT_MANAGER))
                .contains("รออนุมัติ", "ส่งต่อถึงฉัน", "งานของฉัน")
                .hasSize(8);
        assertThat(of(Role.PROVINCE_MANAGER))
                .containsExactlyInAnyOrder("ส่งต่อถึงฉัน", "เลยกำหนด", "งานทั้งหมดในเขตรับผิดชอบ");
        assertThat(of(Role.AUDITOR)).isEmpty();
    }

    @Test
    void changesNothingWhenItIsSownAgain() {
        var before = all().stream().map(Filter::getId).toList();
        seed.sow();
        assertThat(all()).extracting(Filter::getId).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void replacesThoseOfTheFirstVersionAndLeavesPeoplesOwn() {
        all().forEach(filter -> filters.deleteFilter(filter.getId()));
        forEverybody(filter("งานของฉัน"));
        forEverybody(filter("งานเลยกำหนด"));
        var own = filter("งานของฉัน");

        seed.sow();

        assertThat(all()).extracting(Filter::getId).contains(own.getId()).hasSize(10);
        assertThat(all()).extracting(Filter::getName).doesNotContain("งานเลยกำหนด");
    }

    @Test
    void makesOursAnewWhenASettingChanged() {
        var old = all().get(0);
        all().stream().skip(1).forEach(filter -> filters.deleteFilter(filter.getId()));
        old.setProperties(Map.of("sammachip", "1/10/[]"));
        filters.saveFilter(old);

        seed.sow();

        assertThat(all()).hasSize(9).extracting(Filter::getId).doesNotContain(old.getId());
    }

    @Test
    void keepsWhatSomebodyEditedOrMadeWhenOursAreMadeAnew() {
        var edited = all().get(0);
        edited.setProperties(Map.of("priority", 7)); // as Tasklist saves it
        filters.saveFilter(edited);
        var own = filter("รายการของฉัน");
        all().stream()
                .filter(filter -> filter.getProperties().containsKey("sammachip"))
                .forEach(filter -> {
                    filter.setProperties(Map.of("sammachip", "1/10/[]"));
                    filters.saveFilter(filter);
                });

        seed.sow();

        assertThat(all()).hasSize(11).extracting(Filter::getId).contains(edited.getId(), own.getId());
        assertThat(filters.getFilter(edited.getId()).getProperties()).containsEntry("priority", 7);
    }

    @Test
    void asksForTasksThatTheModelsHave() {
        var known = models.createProcessDefinitionQuery().latestVersion().list().stream()
                .flatMap(model ->
                        models.getBpmnModelInstance(model.getId()).getModelElementsByType(UserTask.class).stream())
                .map(UserTask::getId)
                .toList();
        assertThat(known)
                .contains(ReadyFilters.VISITS)
                .containsAll(Stream.of(ReadyFilters.APPROVALS, ReadyFilters.COMING_ACTIVITIES)
                        .flatMap(Arrays::stream)
                        .toList());
    }

    private List<Filter> all() {
        return filters.createTaskFilterQuery().list();
    }

    private List<String> of(Role role) {
        return authorizations
                .createAuthorizationQuery()
                .resourceType(Resources.FILTER)
                .groupIdIn(role.group())
                .hasPermission(Permissions.READ)
                .list()
                .stream()
                .flatMap(grant -> all().stream().filter(filter -> filter.getId().equals(grant.getResourceId())))
                .map(Filter::getName)
                .toList();
    }

    private Filter filter(String name) {
        var filter = filters.newTaskFilter(name);
        filter.setProperties(Map.of("priority", 0));
        filter.setQuery(tasks.createTaskQuery());
        return filters.saveFilter(filter);
    }

    private void forEverybody(Filter filter) {
        var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        grant.setResource(Resources.FILTER);
        grant.setResourceId(filter.getId());
        grant.addPermission(Permissions.READ);
        authorizations.saveAuthorization(grant);
    }
}
