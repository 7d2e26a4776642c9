package org.sammachip.document;

import java.util.List;
import org.sammachip.access.CurrentUser;
import org.sammachip.access.Role;
import org.sammachip.area.AreaScope;
import org.sammachip.problem.Refusal;
import org.springframework.stereotype.Component;

/** Who sees documents of areas: whoever supervises, audits or administers all of the area. */
@Component
class AreaDocuments {

    private final AreaScope areas;
    private final CurrentUser user;

    AreaDocuments(AreaScope areas, CurrentUser user) {
        this.areas = areas;
        this.user = user;
    }

    /** @throws Refusal in the same words for an area that does not exist */
    void inScope(String area) {
        if (!covers(area)) {
            throw Refusal.forbidden("ท่านไม่ได้รับผิดชอบพื้นที่นี้ทั้งหมด จึงดูเอกสารภาพรวมของพื้นที่นี้ไม่ได้");
        }
    }

    boolean covers(String area) {
        return supervises() && areas.covers(area);
    }

    /** A project for whoever has its district in scope, an area as above. */
    boolean covers(Place place) {
        return place.project() == null
                ? covers(place.area())
                : user.covers(place.project().districtCode());
    }

    List<String> covered() {
        return supervises() ? areas.covered() : List.of();
    }

    private boolean supervises() {
        return user.supervises() || user.has(Role.WORKER);
    }
}
