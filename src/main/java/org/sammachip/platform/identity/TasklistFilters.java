package org.sammachip.platform.identity;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.sammachip.access.Role;
import org.sammachip.platform.Seed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The lists at the left of Tasklist, each for the roles that need it; districts in scope are added by the engine. Ours
 * are made anew when they change with a version or a setting; what people or administrators made or edited stays.
 */
@Component
@Order(4)
class TasklistFilters implements Seed {

    /** Marks a filter of ours; Tasklist drops it from a filter that somebody edits, which makes it theirs. */
    private static final String OURS = "sammachip";

    /** Names in version 0.1.0, which marked nothing and showed every filter to everybody. */
    private static final Set<String> FIRST_VERSION = Set.of(
            "งานที่เร่งด่วน (เลยกำหนดและแจ้งผู้บังคับบัญชาแล้ว)",
            "งานของฉัน",
            "งานในอำเภอที่ยังไม่มีผู้รับ",
            "งานเลยกำหนด",
            "งานทั้งหมดในเขตรับผิดชอบ");

    private final FilterService filters;
    private final AuthorizationService authorizations;
    private final ReadyFilters ready;

    TasklistFilters(FilterService filters, AuthorizationService authorizations, ReadyFilters ready) {
        this.filters = filters;
        this.authorizations = authorizations;
        this.ready = ready;
    }

    @Override
    public void sow() {
        var ours = filters.createTaskFilterQuery().list().stream()
                .filter(this::isOurs)
                .toList();
        if (ours.stream().anyMatch(filter -> ready.version()
                .equals(filter.getProperties().get(OURS)))) {
            return;
        }
        ours.forEach(filter -> filters.deleteFilter(filter.getId()));
        ready.all().forEach(this::create);
    }

    private boolean isOurs(Filter filter) {
        return filter.getProperties() != null && filter.getProperties().containsKey(OURS)
                || FIRST_VERSION.contains(filter.getName()) && isForEverybody(filter);
    }

    private boolean isForEverybody(Filter filter) {
        return authorizations
                        .createAuthorizationQuery()
                        .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
                        .resourceType(Resources.FILTER)
                        .resourceId(filter.getId())
                        .count()
                > 0;
    }

    private void create(ReadyFilters.Ready wanted) {
        var filter = filters.newTaskFilter(wanted.name());
        filter.setProperties(Map.of(
                "description",
                wanted.description(),
                "priority",
                wanted.position(),
                "color",
                wanted.colour(),
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                OURS,
                ready.version()));
        filter.setQuery(wanted.query());
        filters.saveFilter(filter);
        wanted.roles().forEach(role -> grant(filter, role));
    }

    private void grant(Filter filter, Role role) {
        var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(role.group());
        grant.setResource(Resources.FILTER);
        grant.setResourceId(filter.getId());
        grant.addPermission(Permissions.READ);
        authorizations.saveAuthorization(grant);
    }
}
