package org.sammachip.lifecycle.coordinatepartners;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sammachip.lifecycle.Choice;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.lifecycle.TaskForm;
import org.sammachip.project.TransferMode;
import org.sammachip.project.people.PeopleRegister;
import org.sammachip.project.people.PeopleRegistration;
import org.sammachip.project.people.Person;
import org.sammachip.project.people.SageBookings;
import org.springframework.stereotype.Component;

/**
 * Options: {@code roles} and {@code transferModes} as value and label; {@code teamSize}; {@code bookedSages}, the sages
 * of other villages who teach there on a day of this plan: name, phone, plannedOn, topic, villageName, villageNumber,
 * subdistrict. Whoever is typed with one of these names or numbers is double-booked; {@code doubleBooked} are those
 * already registered here.
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
                "roles", choices(),
                "transferModes", modes(),
                "teamSize", TEAM_SIZE,
                "bookedSages", bookings.elsewhere(request.project()),
                "doubleBooked", bookings.doubleBooked(request.project()));
    }

    private static List<Choice> choices() {
        return Arrays.stream(Person.Role.values())
                .map(role -> new Choice(role.name(), role.thai()))
                .toList();
    }

    private static List<Choice> modes() {
        return Arrays.stream(TransferMode.values())
                .map(mode -> new Choice(mode.name(), mode.thai()))
                .toList();
    }
}
