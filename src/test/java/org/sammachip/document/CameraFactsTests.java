package org.sammachip.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sammachip.CameraPhoto;

class CameraFactsTests {

    @Test
    void readsTimeAndPlaceAndHowThePhoneWasHeld() {
        var facts = CameraFacts.of(new CameraPhoto(40, 30)
                .taken("2026:09:20 10:11:12")
                .at(15.520413, 104.712345)
                .held(6)
                .bytes());

        assertThat(facts.takenAt()).isEqualTo(Instant.parse("2026-09-20T03:11:12Z"));
        assertThat(facts.latitude()).isEqualByComparingTo("15.520413");
        assertThat(facts.longitude()).isEqualByComparingTo("104.712345");
        assertThat(facts.orientation()).isEqualTo(6);
    }

    @Test
    void readsThemFromTheFirstBytesOfAPhoto() {
        var photo = new CameraPhoto(4000, 3000).taken("2026:09:20 10:11:12").bytes();

        assertThat(CameraFacts.of(Arrays.copyOf(photo, 4096)).takenAt()).isEqualTo("2026-09-20T03:11:12Z");
    }

    @Test
    void knowsWestAndSouth() {
        var facts = CameraFacts.of(new CameraPhoto(40, 30).at(-33.5, -70.25).bytes());

        assertThat(facts.latitude()).isEqualByComparingTo("-33.5");
        assertThat(facts.longitude()).isEqualByComparingTo("-70.25");
    }

    @Test
    void takesAYearOfTheBuddhistEraForWhatItIs() {
        assertThat(CameraFacts.of(new CameraPhoto(40, 30)
                                .taken("2569:09:20 10:11:12")
                                .bytes())
                        .takenAt())
                .isEqualTo("2026-09-20T03:11:12Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000:00:00 00:00:00", "2026:02:30 10:00:00", "1970:01:01 00:00:00", "yesterday"})
    void guessesNoTime(String written) {
        assertThat(CameraFacts.of(new CameraPhoto(40, 30).taken(written).bytes())
                        .takenAt())
                .isNull();
    }

    @Test
    void guessesNoPlace() {
        assertThat(CameraFacts.of(new CameraPhoto(40, 30).at(0, 0).bytes()).latitude())
                .isNull();
        assertThat(CameraFacts.of(new CameraPhoto(40, 30).at(95, 200).bytes()).longitude())
                .isNull();
        assertThat(CameraFacts.of(CameraPhoto.plain(40, 30))).isEqualTo(CameraFacts.NONE);
    }

    @Test
    void readsWhateverIsSentWithoutComplaint() {
        var photo = new CameraPhoto(40, 30)
                .taken("2026:09:20 10:11:12")
                .at(15.5, 104.7)
                .bytes();
        for (int length = 0; length < 1200; length++) {
            CameraFacts.of(Arrays.copyOf(photo, length));
        }
        for (int spoilt = 2; spoilt < 700; spoilt++) {
            var damaged = photo.clone();
            damaged[spoilt] = (byte) 0xFF;
            CameraFacts.of(damaged);
        }
    }
}
