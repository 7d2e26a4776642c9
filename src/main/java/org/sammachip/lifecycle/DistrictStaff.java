package org.sammachip.lifecycle;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.sammachip.access.Role;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who holds a role in a district: members of the role's group whose tenants include the district. */
@Component
public class DistrictStaff {

    private final ProcessEngine engine;

    DistrictStaff(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    /** User ids in alphabetical order, whoever asks. */
    public List<String> holding(Role role, String districtCode) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> engine
                        .getIdentityService()
                        .createUserQuery()
                        .memberOfGroup(role.group())
                        .memberOfTenant(districtCode)
                        .orderByUserId()
                        .asc()
                        .list()
                        .stream()
                        .map(User::getId)
                        .toList()));
    }
}
