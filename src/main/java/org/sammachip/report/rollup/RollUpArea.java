package org.sammachip.report.rollup;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.sammachip.area.AreaScope;

/**
 * What a roll-up is of.
 *
 * @param code {@code 00} the country, {@code 34} a province, {@code 3414} a district
 * @param name Thai, such as อำเภอม่วงสามสิบ จังหวัดอุบลราชธานี
 */
public record RollUpArea(String code, String name) {

    public static final String COUNTRY = AreaScope.COUNTRY;

    public enum Level {
        COUNTRY,
        PROVINCE,
        DISTRICT
    }

    @JsonIgnore
    public Level level() {
        if (code.equals(COUNTRY)) {
            return Level.COUNTRY;
        }
        return code.length() == 2 ? Level.PROVINCE : Level.DISTRICT;
    }

    /** The subdistrict codes of the area, as a range: projects are in an index by them. */
    @JsonIgnore
    String first() {
        return (level() == Level.COUNTRY ? "" : code) + "0".repeat(6 - shared());
    }

    @JsonIgnore
    String last() {
        return (level() == Level.COUNTRY ? "" : code) + "9".repeat(6 - shared());
    }

    private int shared() {
        return level() == Level.COUNTRY ? 0 : code.length();
    }
}
