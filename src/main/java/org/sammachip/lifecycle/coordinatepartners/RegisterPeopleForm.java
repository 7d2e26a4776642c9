package org.sammachip.lifecycle.coordinatepartners;

import java.util.Map;
import java.util.stream.Stream;
import org.sammachip.lifecycle.Choice;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.lifecycle.TaskForm;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.TransferMode;
import org.sammachip.project.people.PeopleRegister;
import org.sammachip.project.people.PeopleRegistration;
import org.sammachip.project.people.Person;
import org.sammachip.project.people.SageBooking;
import org.sammachip.project.people.SageBookings;
import org.sammachip.thai.ThaiDate;
import org.springframework.stereotype.Component;

/**
 * Options: {@code roles} and {@code transferModes}; {@code teamSize}; {@code doubleBooked} warns of sages of other
 * villages who teach there on a day of this plan, one entry by name and one by phone number: id and text.
 */
@Component
class RegisterPeopleForm implements TaskForm {

    private static final int TEAM_SIZE = 5;

    private final PeopleRegister people;
    private final SageBookings bookings;

    RegisterPeopleForm(PeopleRegister people, SageBookings bookings) {
        this.people = people;
        this.bookings = bookings;
    }

    @Override
    public String task() {
        return "registerPeople";
    }

    @Override
    public PeopleRegistration values(FormRequest request) {
        return people.draft(request.project());
    }

    @Override
    public Map<String, Object> options(FormRequest request) {
        return Map.of(
                "roles", Choice.of(Person.Role.class, Person.Role::thai),
                "transferModes", Choice.of(TransferMode.class, TransferMode::thai),
                "teamSize", TEAM_SIZE,
                "doubleBooked", warnings(request.project()));
    }

    private Object warnings(ProjectKey project) {
        return bookings.elsewhere(project).stream()
                .flatMap(booking -> Stream.of(booking.name(), booking.phone())
                        .filter(known -> known != null)
                        .map(known -> new Warning(known, text(booking))))
                .toList();
    }

    private static String text(SageBooking booking) {
        return "%s มีนัดถ่ายทอดความรู้ “%s” วันที่ %s ที่%s หมู่ที่ %d ตำบล%s ตรงกับวันในแผนของหมู่บ้านนี้"
                .formatted(
                        booking.name(),
                        booking.topic(),
                        ThaiDate.longForm(booking.plannedOn()),
                        booking.villageName(),
                        booking.villageNumber(),
                        booking.subdistrict());
    }

    record Warning(String id, String text) {}
}
