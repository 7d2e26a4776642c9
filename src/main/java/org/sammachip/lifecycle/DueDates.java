package org.sammachip.lifecycle;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.sammachip.thai.WorkingDays;
import org.springframework.stereotype.Component;

/** Due dates of tasks, for the models: {@code ${due.workingDays(3)}}. */
@Component("due")
public class DueDates {

    /** When government offices close. */
    private static final LocalTime END_OF_WORK = LocalTime.of(16, 30);

    private final WorkingDays calendar;
    private final Clock clock;

    DueDates(WorkingDays calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The end of work in Bangkok, so many working days from today. */
    public Date workingDays(int days) {
        return endOfWork(calendar.plus(LocalDate.now(clock), days));
    }

    /** The same so many working days before another due date. */
    public Date workingDaysBefore(Date due, int days) {
        return endOfWork(calendar.plus(due.toInstant().atZone(clock.getZone()).toLocalDate(), -days));
    }

    /** The same moment so many calendar days later, or on the next working day when that is none. */
    public Date laterBy(Date due, int days) {
        var later = due.toInstant().atZone(clock.getZone()).plusDays(days);
        return Date.from(later.with(calendar.plus(later.toLocalDate(), 0)).toInstant());
    }

    private Date endOfWork(LocalDate date) {
        return Date.from(date.atTime(END_OF_WORK).atZone(clock.getZone()).toInstant());
    }
}
