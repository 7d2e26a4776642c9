package org.sammachip.lifecycle.studyvisit;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.lifecycle.TaskForm;
import org.sammachip.project.activity.ActivityPeople;
import org.sammachip.project.activity.Lessons;
import org.sammachip.project.activity.VisitLessons;
import org.springframework.stereotype.Component;

/**
 * Starts with one empty row when a visit took place. Options: {@code visits} that were held, each {topic, heldOn, place,
 * lessons}; {@code visited}, whether at least one row is needed;
 * {@code people} who may take something on: sages {id, name} and households {id, houseNumber, head}.
 */
@Component
class RecordLessonsForm implements TaskForm {

    private final Lessons lessons;
    private final ActivityPeople people;

    RecordLessonsForm(Lessons lessons, ActivityPeople people) {
        this.lessons = lessons;
        this.people = people;
    }

    @Override
    public String task() {
        return "recordLessons";
    }

    @Override
    public Object values(FormRequest request) {
        var empty = new VisitLessons.Lesson(null, null, null, null);
        return new VisitLessons(lessons.visits(request.project()).isEmpty() ? List.of() : List.of(empty));
    }

    @Override
    public Object options(FormRequest request) {
        var visits = lessons.visits(request.project());
        var people = Stream.concat(
                this.people.sages(request.project()).stream(), this.people.households(request.project()).stream());
        return Map.of("visits", visits, "visited", !visits.isEmpty(), "people", people.toList());
    }
}
