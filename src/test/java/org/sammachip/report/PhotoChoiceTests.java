package org.sammachip.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PhotoChoiceTests {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    /** So many photos of each occasion, one occasion a day. */
    private static List<PhotoChoice.Taken> taken(int... photos) {
        var taken = new ArrayList<PhotoChoice.Taken>();
        for (int day = 0; day < photos.length; day++) {
            for (int photo = 0; photo < photos[day]; photo++) {
                taken.add(new PhotoChoice.Taken(new UUID(day, photo), "o" + day, "", FIRST.plusDays(day)));
            }
        }
        return taken;
    }

    private static List<Integer> days(List<PhotoChoice.Taken> taken) {
        return PhotoChoice.of(taken).stream()
                .map(photo -> (int) photo.id().getMostSignificantBits())
                .toList();
    }

    @Test
    void takesAllWhereThereAreFew() {
        assertThat(days(taken(1, 2))).containsExactly(0, 1, 1);
        assertThat(days(List.of())).isEmpty();
    }

    @Test
    void givesEachOccasionItsTurnBeforeAnyHasTwo() {
        assertThat(days(taken(10, 10, 10))).containsExactly(0, 0, 0, 1, 1, 2, 2, 2);
        assertThat(days(taken(20, 1, 1))).containsExactly(0, 0, 0, 0, 0, 0, 1, 2);
    }

    @Test
    void spreadsOverTheYearWhereThereAreMoreOccasionsThanRoom() {
        assertThat(days(taken(IntStream.range(0, 29).map(day -> 1).toArray())))
                .containsExactly(0, 4, 8, 12, 16, 20, 24, 28);
    }

    @Test
    void showsNoPhotoTwice() {
        var twice = taken(1, 1);
        twice.add(new PhotoChoice.Taken(new UUID(0, 0), "o9", "", FIRST.plusDays(9)));

        assertThat(days(twice)).containsExactly(0, 1);
    }
}
