package org.sammachip.audit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@SammachipTest
class CaseModelsTests {

    @Autowired
    CaseController cases;

    @Autowired
    CaseDriver people;

    @Autowired
    RepositoryService repository;

    @Test
    void showsTheModelsThatRanWithWhatRanOfThem() {
        var key = people.asOfficer().register(CaseDriver.registration(15)).value();
        people.as("auditor", Role.AUDITOR, "3414");

        var shown = cases.one(key);

        assertThat(shown.shown().head().step().key()).isEqualTo("studyGuidelines");
        assertThat(shown.shown().models())
                .extracting(CaseModels.Model::key)
                .containsExactly("communityProject", "studyGuidelines");
        assertThat(shown.disclosure()).isEqualTo(new CaseController.Disclosure(true, false));
        var step = shown.shown().models().get(1);
        assertThat(step.name()).isEqualTo("1. ศึกษาแนวทาง");
        assertThat(step.number()).isEqualTo(1);
        assertThat(step.instances())
                .singleElement()
                .extracting(CaseModels.Instance::parentActivity)
                .isEqualTo("studyGuidelines");
        assertThat(step.activities())
                .filteredOn(activity -> activity.open() > 0)
                .singleElement()
                .satisfies(open -> {
                    assertThat(open.name()).isEqualTo("อ่านและรับทราบแนวทาง");
                    assertThat(open.type()).isEqualTo("userTask");
                });
    }

    @Test
    void givesTheModelAsItWasDeployedAlsoAfterANewVersion() {
        var key = people.asOfficer().register(CaseDriver.registration(16)).value();
        var ran = cases.one(key).shown().models().get(1).definitionId();
        var old = cases.model(key, ran);
        var deployed = repository
                .createDeployment()
                .addString("01-study-guidelines.bpmn", old.replace("เริ่มศึกษา", "เริ่มใหม่"))
                .deploy();

        try {
            assertThat(cases.one(key).shown().models().get(1).definitionId()).isEqualTo(ran);
            assertThat(cases.model(key, ran)).isEqualTo(old).contains("เริ่มศึกษา");
            var newer = repository
                    .createProcessDefinitionQuery()
                    .deploymentId(deployed.getId())
                    .singleResult()
                    .getId();
            assertThatThrownBy(() -> cases.model(key, newer))
                    .as("never ran in this case")
                    .isInstanceOf(Refusal.class);
        } finally {
            repository.deleteDeployment(deployed.getId(), true);
        }
    }

    @Test
    void hidesACaseOfAnotherDistrictInTheWordsForNone() {
        var key = people.asOfficer().register(CaseDriver.registration(17)).value();
        people.as("manager5007", Role.DISTRICT_MANAGER, "5007");

        assertThatThrownBy(() -> cases.one(key)).isInstanceOf(Refusal.class).hasMessageContaining("ไม่พบโครงการ");
        people.as("worker", Role.WORKER);
        assertThatThrownBy(() -> cases.one(key)).isInstanceOf(Refusal.class);
    }
}
