package org.sammachip.lifecycle.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.SammachipTest;
import org.sammachip.Village;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.project.TransferMode;
import org.sammachip.project.activity.Activities;
import org.sammachip.project.activity.Activity;
import org.sammachip.project.activity.ActivityPeople;
import org.sammachip.project.activity.Coordination;
import org.sammachip.project.activity.MeetingReport;
import org.sammachip.project.activity.Presence;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the forms of an activity know already when they open. */
@SammachipTest
class ActivityFormTests {

    @Autowired
    CaseDriver people;

    @Autowired
    Activities activities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CoordinateActivityForm coordinate;

    @Autowired
    RecordActivityForm record;

    Village village;
    FormRequest request;

    @BeforeEach
    void planTraining() {
        var project = people.asOfficer().registered();
        village = new Village(project, activities, jdbc);
        var id = village.activity(Activity.Kind.TRAINING, "2027-01-20");
        request = new FormRequest(project, id, null, null, null, null, null);
    }

    @Test
    void claimsNothingThatTheOfficerHasNotSaid() {
        assertThat(coordinate.values(request))
                .isEqualTo(new Coordination(LocalDate.of(2026, 10, 5), List.of(), null, null, null, null, null));
    }

    @Test
    void saysUntilWhenTellingIsInTime() {
        assertThat(coordinate.options(request))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("noticeDays", 3)
                .extractingByKey("activity")
                .extracting("latestNotice", "kind")
                .containsExactly(LocalDate.of(2027, 1, 17), Activity.Kind.TRAINING);
    }

    @Test
    void invitesNobodyWhoWithdrewOrMovedAway() {
        var households = village.households("1", "2", "3");
        jdbc.sql("insert into follow_up_round (project_key, round, planned_on, status)"
                        + " values (?, 1, '2026-10-05', 'VISITED')")
                .param(request.project().value())
                .update();
        for (var outcome : List.of("WITHDREW", "MOVED_AWAY")) {
            jdbc.sql("insert into visit (project_key, round, household_id, outcome) values (?, 1, ?, ?)")
                    .params(request.project().value(), households.get(outcome.equals("WITHDREW") ? 0 : 1), outcome)
                    .update();
        }
        var values = (MeetingReport) record.values(request);
        assertThat(values.attendance())
                .containsExactly(new MeetingReport.Row(households.get(2), Presence.PRESENT, null, null));
    }

    @Test
    void takesEverybodyAsPresentAndTheSageAsRegistered() {
        var households = village.households("1", "2");
        var sage = village.sage(false);
        var values = (MeetingReport) record.values(request);
        assertThat(values.attendance())
                .containsExactly(
                        new MeetingReport.Row(households.get(0), Presence.PRESENT, null, null),
                        new MeetingReport.Row(households.get(1), Presence.PRESENT, null, null));
        assertThat(values.outcome()).isEqualTo(MeetingReport.Outcome.HELD);
        assertThat(values.sageId()).isEqualTo(sage);
        assertThat(values.transferMode()).isEqualTo(TransferMode.QUESTION_AND_ANSWER);
        assertThat(values.cost()).isEqualByComparingTo("5000");
        assertThat(((Map<?, ?>) record.options(request)).get("sages"))
                .isEqualTo(List.of(new ActivityPeople.Sage(
                        sage, "ปราชญ์ทดสอบ", "ทอเสื่อกก", false, TransferMode.QUESTION_AND_ANSWER)));
    }
}
