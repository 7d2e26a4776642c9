package org.sammachip.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.sammachip.problem.Refusal;
import org.sammachip.thai.FiscalYear;

/**
 * The readable, unique name of a community project and the business key of its case:
 * {@code SMC-<fiscal year B.E.>-<subdistrict code>-<village number>}, for example {@code SMC-2570-341401-07}.
 */
public record ProjectKey(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("SMC-(\\d{4})-(\\d{6})-(\\d{2})");

    @JsonCreator
    public ProjectKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a project key: " + value);
        }
    }

    /** @throws Refusal unless somebody typed a key */
    public static ProjectKey typed(String text) {
        if (text == null || !FORM.matcher(text).matches()) {
            throw Refusal.of("projectKey", "รหัสโครงการ “" + text + "” ไม่ถูกต้อง ต้องเป็นแบบ SMC-2570-341401-07");
        }
        return new ProjectKey(text);
    }

    public static ProjectKey of(FiscalYear year, String subdistrictCode, int villageNumber) {
        return new ProjectKey("SMC-%d-%s-%02d".formatted(year.year(), subdistrictCode, villageNumber));
    }

    public FiscalYear fiscalYear() {
        return new FiscalYear(Integer.parseInt(value.substring(4, 8)));
    }

    public String districtCode() {
        return value.substring(9, 13);
    }

    @Override
    public String toString() {
        return value;
    }
}
