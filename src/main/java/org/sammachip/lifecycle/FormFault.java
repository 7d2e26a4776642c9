package org.sammachip.lifecycle;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.sammachip.problem.KeptText;
import org.sammachip.problem.Refusal;

/** Says in Thai why a value of a form does not have the type that its field needs. */
final class FormFault {

    private FormFault() {}

    static Refusal in(JsonMappingException e, Class<?> form) {
        var path = new StringBuilder();
        Integer row = null;
        for (var step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
                row = step.getIndex() + 1;
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        var field = e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(name -> name != null)
                .reduce((first, last) -> last)
                .orElse("");
        var where = (row == null ? "" : "แถวที่ " + row + " ") + "ช่อง “" + FieldNames.thai(field) + "” ";
        return Refusal.of(path.toString(), where + fault(e));
    }

    private static String fault(JsonMappingException e) {
        if (e.getCause() instanceof IllegalDate date) {
            return date.getMessage();
        }
        if (e.getCause() instanceof Refusal) {
            return KeptText.REFUSED;
        }
        if (e instanceof UnrecognizedPropertyException) {
            return "ไม่ใช่ข้อมูลของแบบฟอร์มนี้";
        }
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            var given = e instanceof InvalidFormatException format ? "“" + format.getValue() + "” " : "";
            return given + expected(mismatch.getTargetType());
        }
        return "กรอกไม่ถูกต้อง";
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "ไม่อยู่ในตัวเลือก ต้องเป็นหนึ่งใน "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (Number.class.isAssignableFrom(type) || type == int.class || type == long.class || type == double.class) {
            return "ต้องเป็นตัวเลข";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "ต้องเลือกใช่หรือไม่ใช่";
        }
        return "กรอกไม่ถูกต้อง";
    }
}
