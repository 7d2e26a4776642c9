package org.sammachip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each form says what the step is for, in the words of the knowledge record that the steps come from, and what is next. */
class FormHelpTests {

    private static final Path FORMS = Path.of("forms");
    private static final Pattern HEADER = Pattern.compile("<sm-header next=\"([^\"]+)\">([^<]+)</sm-header>");

    static List<Path> forms() throws IOException {
        try (Stream<Path> files = Files.list(FORMS)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreForms() throws IOException {
        assertThat(forms()).hasSizeGreaterThan(25);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void saysInOneLineWhatItIsForAndWhatComesNext(Path form) throws IOException {
        var header = HEADER.matcher(Files.readString(form));

        assertThat(header.find()).as("a header with what comes next").isTrue();
        assertThat(header.group(2)).hasSizeBetween(10, 200);
        assertThat(header.group(1)).hasSizeBetween(10, 200);
    }

    @ParameterizedTest
    @CsvSource({
        "01, ศึกษาแนวทางการดำเนินกิจกรรม/โครงการส่งเสริมการสร้างสัมมาชีพชุมชน",
        "02, กำหนดแผนงานการดำเนินกิจกรรม/โครงการให้ชัดเจน",
        "03, ประสานความร่วมมือผู้นำชุมชนสัมมาชีพและปราชญ์ชุมชน",
        "04, จัดเวทีประชุมชี้แจง",
        "06, ศึกษาดูงานการส่งเสริมการพัฒนาอาชีพจากกลุ่ม/องค์กร",
        "07, เสริมสร้างและสนับสนุนกระบวนการบริหารจัดการดำเนินงานสัมมาชีพในรูปแบบกลุ่มอาชีพ",
        "08, ส่งเสริมและสนับสนุนวัสดุในการสาธิตอาชีพตามแผนงาน",
        "09, ติดตามให้การสนับสนุนและเยี่ยมเยียนให้กำลังใจ",
        "10, สรุปและประเมินผลการดำเนินโครงการ",
        // step 5 and whatever else people meet for
        "activity-record, ถ่ายทอดและแลกเปลี่ยนเรียนรู้",
        "activity-coordinate, ล่วงหน้าอย่างน้อย 3 วัน"
    })
    void namesItsStepInTheSourcesWords(String step, String words) throws IOException {
        for (var form : forms()) {
            if (form.getFileName().toString().startsWith(step)) {
                assertThat(Files.readString(form)).as(form.toString()).contains(words);
            }
        }
    }
}
