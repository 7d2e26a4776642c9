package org.sammachip.lifecycle;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.sammachip.access.Role;
import org.sammachip.project.DistrictOfficers;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who holds a role in a district: members of the role's group who have it as a tenant, themselves or by a province's group. */
@Component
public class DistrictStaff implements DistrictOfficers {

    private static final String HOLDING = """
            select u.* from act_id_user u join act_id_membership m on m.user_id_ = u.id_
            where m.group_id_ = #{role} and exists (select from act_id_tenant_member t
                where t.tenant_id_ = #{district} and (t.user_id_ = u.id_ or t.group_id_ in (
                    select g.group_id_ from act_id_membership g where g.user_id_ = u.id_)))
            order by u.id_""";

    private final ProcessEngine engine;

    DistrictStaff(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    /** User ids in alphabetical order, whoever asks. */
    public List<String> holding(Role role, String districtCode) {
        return accounts(role, districtCode).stream().map(User::getId).toList();
    }

    /** To choose one from: user ids with the names of the accounts. */
    public List<Choice> officers(String districtCode) {
        return accounts(Role.OFFICER, districtCode).stream()
                .map(user -> new Choice(user.getId(), name(user)))
                .toList();
    }

    @Override
    public boolean include(String userId, String districtCode) {
        return holding(Role.OFFICER, districtCode).contains(userId);
    }

    private static String name(User user) {
        var name = Stream.of(user.getFirstName(), user.getLastName())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? user.getId() : name;
    }

    private List<User> accounts(Role role, String districtCode) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> engine.getIdentityService()
                        .createNativeUserQuery()
                        .sql(HOLDING)
                        .parameter("role", role.group())
                        .parameter("district", districtCode)
                        .list()));
    }
}
