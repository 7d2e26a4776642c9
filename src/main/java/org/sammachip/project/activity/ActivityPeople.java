package org.sammachip.project.activity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.sammachip.project.TransferMode;
import org.sammachip.project.household.Households;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may teach at an activity of the project, and who is invited. */
@Service
@Transactional(readOnly = true)
public class ActivityPeople {

    /** @param transferMode how this sage passes knowledge on, as registered in step 3 */
    public record Sage(long id, String name, String occupation, boolean taughtBefore, TransferMode transferMode) {}

    /** @param head whom the household is called by */
    public record InvitedHousehold(long id, String houseNumber, String head) {}

    private final ProjectRegister register;
    private final Households households;
    private final JdbcClient jdbc;

    ActivityPeople(ProjectRegister register, Households households, JdbcClient jdbc) {
        this.register = register;
        this.households = households;
        this.jdbc = jdbc;
    }

    /** The community sages (ปราชญ์ชุมชน), the lead sage first. */
    public List<Sage> sages(ProjectKey project) {
        register.inScope(project);
        return jdbc.sql("""
                        select id, name, occupation, taught_before, transfer_mode from person
                        where project_key = ? and role = 'SAGE' order by lead_sage desc, name, id""").param(project.value()).query(Sage.class).list();
    }

    /** Every household that still takes part; none before the forum has registered them. */
    public List<InvitedHousehold> households(ProjectKey project) {
        register.inScope(project);
        return households.participating(project).stream()
                .map(household -> new InvitedHousehold(household.id(), household.houseNumber(), household.head()))
                .toList();
    }

    /** Who probably taught a training: the first sage of its occupation, or else the lead sage. */
    public Optional<Sage> teacher(Activity activity) {
        if (activity.kind() != Activity.Kind.TRAINING) {
            return Optional.empty();
        }
        var sages = sages(activity.projectKey());
        return sages.stream()
                .filter(sage -> Objects.equals(sage.occupation(), activity.occupation()))
                .findFirst()
                .or(() -> sages.stream().findFirst());
    }
}
