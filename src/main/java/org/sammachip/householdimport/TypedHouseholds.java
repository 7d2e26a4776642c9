package org.sammachip.householdimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.sammachip.problem.Refusal;
import org.sammachip.project.household.HouseholdName;
import org.springframework.stereotype.Component;

/** Reads the households that a page asks about while they are typed. */
@Component
class TypedHouseholds {

    /** Bytes. The rows of 500 households with the longest names are 350 kB. */
    static final int LIMIT = 500_000;

    private final ObjectMapper mapper;

    TypedHouseholds(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** @throws Refusal when it is no list of households, or a longer one than the form takes */
    List<HouseholdName> read(InputStream body) throws IOException {
        var bytes = body.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw unreadable();
        }
        try {
            var typed = mapper.readValue(bytes, HouseholdName[].class);
            if (typed == null || typed.length > HouseholdTable.LIMIT) {
                throw unreadable();
            }
            return Arrays.asList(typed);
        } catch (JsonProcessingException e) {
            throw unreadable(); // without what it says: it is personal
        }
    }

    private static Refusal unreadable() {
        return Refusal.of(
                "", "อ่านรายการครัวเรือนไม่ได้ ต้องไม่เกิน " + HouseholdTable.LIMIT + " ครัวเรือน กรุณาโหลดหน้าใหม่");
    }
}
