package org.sammachip.project.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.sammachip.problem.Violations;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.sammachip.project.Rows;
import org.sammachip.thai.ThaiDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lessons of the study visits (บทเรียนจากการศึกษาดูงาน), step 6 of the source. */
@Service
@Transactional
public class Lessons {

    private final ProjectRegister register;
    private final Activities activities;
    private final JdbcClient jdbc;

    Lessons(ProjectRegister register, Activities activities, JdbcClient jdbc) {
        this.register = register;
        this.activities = activities;
        this.jdbc = jdbc;
    }

    /** @param lessons what was recorded on the day */
    public record HeldVisit(String topic, LocalDate heldOn, String place, String lessons) {}

    /** The visits that took place, earliest first. */
    @Transactional(readOnly = true)
    public List<HeldVisit> visits(ProjectKey project) {
        register.inScope(project);
        return activities
                .findByProjectKeyAndKindAndStatusInOrderByPlannedOnAscIdAsc(
                        project, Activity.Kind.STUDY_VISIT, List.of(Activity.Status.HELD))
                .stream()
                .map(visit -> new HeldVisit(
                        visit.topic(),
                        visit.plannedOn(),
                        visit.place(),
                        visit.meeting().lessons()))
                .toList();
    }

    /** @throws org.sammachip.problem.Refusal without a lesson after a visit, or for a date outside the fiscal year */
    public void record(ProjectKey project, VisitLessons learned) {
        var year = register.inScope(project).year();
        var violations = new Violations();
        violations.addIf(
                learned.lessons().isEmpty() && !visits(project).isEmpty(),
                "lessons",
                "ศึกษาดูงานแล้ว กรุณากรอกบทเรียนอย่างน้อยหนึ่งแถว");
        IntStream.range(0, learned.lessons().size()).forEach(i -> {
            var due = learned.lessons().get(i).dueOn();
            violations.addIf(
                    !year.contains(due),
                    "lessons[" + i + "].dueOn",
                    "แถวที่ %d ช่อง “ภายในวันที่” %s อยู่นอกปีงบประมาณ %d ต้องอยู่ระหว่าง %s ถึง %s"
                            .formatted(
                                    i + 1,
                                    ThaiDate.longForm(due),
                                    year.year(),
                                    ThaiDate.longForm(year.firstDay()),
                                    ThaiDate.longForm(year.lastDay())));
        });
        violations.throwIfAny();
        new Rows(jdbc, "lesson", "project_key, seen, adopted, responsible, due_on").insert(learned.lessons(), lesson ->
                new Object[] {project.value(), lesson.seen(), lesson.adopted(), lesson.responsible(), lesson.dueOn()});
    }
}
