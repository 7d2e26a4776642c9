package org.sammachip.project.planchange;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.SammachipTest;
import org.sammachip.problem.Refusal;
import org.sammachip.project.plan.PlanDraft;
import org.springframework.beans.factory.annotation.Autowired;

@SammachipTest
class PlanChangesTests {

    @Autowired
    CaseDriver people;

    @Autowired
    PlanChanges changes;

    @Test
    void keepsOneUndecidedChangeEvenWhenTwoAskAtOnce() {
        var project = people.asOfficer().registered();
        var proposal = new PlanDraft(List.of(), LocalDate.parse("2027-02-24"), 45, 3, null, null);
        changes.add(project, "น้ำท่วม", proposal, "officer3414", Instant.parse("2026-10-05T02:00:00Z"));

        assertThatThrownBy(() ->
                        changes.add(project, "ฝนแล้ง", proposal, "officer3414", Instant.parse("2026-10-05T02:00:01Z")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("มีคำขอปรับแผนงานที่รอพิจารณาอยู่แล้ว");
    }
}
