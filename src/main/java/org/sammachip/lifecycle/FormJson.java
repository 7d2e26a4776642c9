package org.sammachip.lifecycle;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.sammachip.problem.KeptText;
import org.sammachip.problem.Refusal;
import org.sammachip.thai.ThaiDate;
import org.springframework.boot.jackson.JsonComponent;

/** How forms and our own doors write values: text that can be kept; a date is {@code yyyy-MM-dd} in either era. */
@JsonComponent
class FormJson {

    static class Texts extends StdScalarDeserializer<String> {

        Texts() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = StringDeserializer.instance.deserialize(parser, context);
            if (text != null && !KeptText.holds(text)) {
                var field = parser.currentName() == null ? "" : parser.currentName();
                throw JsonMappingException.from(
                        parser,
                        "text that cannot be kept",
                        Refusal.of(field, "ช่อง “" + FieldNames.thai(field) + "” " + KeptText.REFUSED));
            }
            return text;
        }
    }

    static class Dates extends JsonDeserializer<LocalDate> {

        private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(T.*)?");

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = parser.getText().strip();
            if (text.isEmpty()) {
                return null;
            }
            try {
                return read(text);
            } catch (IllegalDate e) {
                throw JsonMappingException.from(parser, e.getMessage(), e);
            }
        }

        private static LocalDate read(String text) {
            var match = FORM.matcher(text);
            if (!match.matches()) {
                throw new IllegalDate("“" + text + "” ไม่ใช่วันที่ ต้องเป็นวัน เดือน และปี พ.ศ.");
            }
            int year = Integer.parseInt(match.group(1));
            try {
                return LocalDate.of(
                        ThaiDate.gregorianYear(year),
                        Integer.parseInt(match.group(2)),
                        Integer.parseInt(match.group(3)));
            } catch (DateTimeException e) {
                throw new IllegalDate("“" + text + "” ไม่มีในปฏิทิน กรุณาตรวจวันและเดือน");
            } catch (IllegalArgumentException e) {
                throw new IllegalDate("ปี " + year + " เป็นไปไม่ได้ ต้องเป็นปี พ.ศ. เช่น 2570 (ตรงกับ ค.ศ. 2027)");
            }
        }
    }
}
