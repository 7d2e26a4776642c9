package org.sammachip.platform.identity;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.sammachip.access.Role;
import org.sammachip.platform.Seed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes every role a group. */
@Component
@Order(1)
class GroupSeed implements Seed {

    private static final Map<Role, String> NAMES = Map.of(
            Role.OFFICER, "นักวิชาการพัฒนาชุมชน",
            Role.DISTRICT_MANAGER, "พัฒนาการอำเภอ",
            Role.PROVINCE_MANAGER, "พัฒนาการจังหวัด",
            Role.AUDITOR, "ผู้ตรวจสอบ",
            Role.WORKER, "บัญชีบริการ",
            Role.ADMINISTRATOR, "ผู้ดูแลระบบ");

    private final IdentityService identities;

    GroupSeed(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public void sow() {
        for (var role : Role.values()) {
            if (identities.createGroupQuery().groupId(role.group()).count() == 0) {
                var group = identities.newGroup(role.group());
                group.setName(NAMES.get(role));
                group.setType(role == Role.ADMINISTRATOR ? "SYSTEM" : "WORKFLOW");
                identities.saveGroup(group);
            }
        }
    }
}
