package org.sammachip.lifecycle.studyvisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.SammachipTest;
import org.sammachip.Village;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.activity.Activities;
import org.sammachip.project.activity.Activity;
import org.sammachip.project.activity.Lessons;
import org.sammachip.project.activity.VisitLessons;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Step 6: whoever went to see something brings a lesson home. */
@SammachipTest
class StudyVisitProcessTests {

    static final String NO_LESSON = "{\"lessons\": []}";

    @Autowired
    CaseDriver people;

    @Autowired
    Activities activities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RecordLessonsForm form;

    ProjectKey project;
    Village village;

    @BeforeEach
    void registerVillage() {
        project = people.asOfficer().registered();
        village = new Village(project, activities, jdbc);
    }

    @Test
    void waitsForEveryVisitBeforeTheLessons() {
        village.activity(Activity.Kind.STUDY_VISIT, "2027-01-20");
        village.activity(Activity.Kind.STUDY_VISIT, "2027-01-20");
        var step = people.step("studyVisit", project);
        visitedOnThe20thOfJanuary();
        assertThat(step).isWaitingAt("visitElsewhere");
        recordHeld();
        assertThat(step).isWaitingAt("recordLessons");
        assertThat(task(step)).hasCandidateGroup("officers");
    }

    @Test
    void endsWithTheLessonsOfTheVisit() {
        var step = visited();
        people.complete("recordLessons", lesson("2570-03-31"));
        assertThat(step).isEnded();
        assertThat(jdbc.sql("select seen || ' ' || adopted || ' ' || responsible || ' ' || due_on from lesson")
                        .query(String.class)
                        .list())
                .containsExactly("กี่ทอตั้งพื้น ทำกี่สองหลัง กรรมการกลุ่ม 2027-03-31");
    }

    @Test
    void refusesToEndWithoutALessonAfterAVisit() {
        var step = visited();
        refuses(NO_LESSON, "ศึกษาดูงานแล้ว กรุณากรอกบทเรียนอย่างน้อยหนึ่งแถว");
        assertThat(step).isWaitingAt("recordLessons");
    }

    @Test
    void refusesALessonThatIsDueOutsideTheFiscalYear() {
        visited();
        refuses(
                lesson("2027-10-01"),
                "แถวที่ 1 ช่อง “ภายในวันที่” 1 ตุลาคม 2570 อยู่นอกปีงบประมาณ 2570 ต้องอยู่ระหว่าง 1 ตุลาคม 2569 ถึง 30 กันยายน 2570");
    }

    @Test
    void refusesHalfALesson() {
        visited();
        refuses("""
                {"lessons": [{"seen": "กี่ทอ", "adopted": "", "responsible": null, "dueOn": null}]}""", "แถวที่ 1 กรุณากรอกช่อง “สิ่งที่จะนำมาใช้”");
    }

    @Test
    void endsWithoutALessonWhenNoVisitTookPlace() {
        var step = people.step("studyVisit", project);
        assertThat(step).isWaitingAt("recordLessons");
        assertThat(form.values(FormRequest.of(project))).isEqualTo(new VisitLessons(List.of()));
        people.complete("recordLessons", NO_LESSON);
        assertThat(step).isEnded();
    }

    @Test
    void showsTheVisitBesideAnEmptyRow() {
        visited();
        assertThat(form.values(FormRequest.of(project)))
                .isEqualTo(new VisitLessons(List.of(new VisitLessons.Lesson(null, null, null, null))));
        assertThat(form.options(FormRequest.of(project)))
                .isEqualTo(Map.of(
                        "visits",
                        List.of(new Lessons.HeldVisit(
                                "หัวข้อทดสอบ", LocalDate.of(2027, 1, 20), "ศาลากลางบ้าน", "ได้เห็นของจริง")),
                        "visited",
                        true,
                        "people",
                        List.of()));
    }

    private ProcessInstance visited() {
        village.activity(Activity.Kind.STUDY_VISIT, "2027-01-20");
        var step = people.step("studyVisit", project);
        visitedOnThe20thOfJanuary();
        return step;
    }

    private void visitedOnThe20thOfJanuary() {
        people.moveTo(LocalDate.of(2027, 1, 11)).completeExternal("activity.invitations");
        while (people.openTasks().contains("coordinateActivity")) {
            people.complete("coordinateActivity", """
                    {"toldOn": "2027-01-11", "toldHow": ["LETTER"], "toolsReady": true}""");
        }
        people.moveTo(LocalDate.of(2027, 1, 20));
        recordHeld();
    }

    private void recordHeld() {
        people.complete("recordActivity", """
                {"outcome": "HELD", "cost": 4500, "otherParticipants": 12, "lessons": "ได้เห็นของจริง", "attendance": []}""");
    }

    private void refuses(String json, String sentence) {
        assertThatThrownBy(() -> people.complete("recordLessons", json))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
        assertThat(village.count("lesson")).isZero();
    }

    private static String lesson(String dueOn) {
        return """
                {"lessons": [{"seen": "กี่ทอตั้งพื้น", "adopted": "ทำกี่สองหลัง", "responsible": "กรรมการกลุ่ม", "dueOn": "%s"}]}""".formatted(dueOn);
    }
}
