package org.sammachip.area;

import java.util.List;
import org.sammachip.access.CurrentUser;
import org.sammachip.access.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What an area picker shows: only areas in the user's scope, one level at a time. */
@RestController
@RequestMapping("/camunda/api/app/areas")
class AreaController {

    private final Areas areas;
    private final CurrentUser user;

    AreaController(Areas areas, CurrentUser user) {
        this.areas = areas;
        this.user = user;
    }

    @GetMapping("/provinces")
    List<Province> provinces() {
        return user.has(Role.ADMINISTRATOR) ? areas.provinces() : areas.provincesOf(user.districts());
    }

    @GetMapping("/districts")
    List<District> districts(@RequestParam String province) {
        return areas.districts(province).stream()
                .filter(district -> user.covers(district.code()))
                .toList();
    }

    @GetMapping("/subdistricts")
    List<Subdistrict> subdistricts(@RequestParam String district) {
        return user.covers(district) ? areas.subdistricts(district) : List.of();
    }
}
