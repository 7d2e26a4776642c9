package org.sammachip.report.rollup;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.sammachip.project.evaluation.IncomeChange;
import org.sammachip.project.evaluation.Indicators;
import org.sammachip.project.evaluation.Share;

/** Invented projects: of every three one is evaluated and approved, one evaluated, one under way. */
final class SampleRollUp {

    static final ObjectMapper JSON = JsonMapper.builder().findAndAddModules().build();

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final String[] DISTRICTS = {"ม่วงสามสิบ", "เดชอุดม", "เขื่องใน", "ศรีเมืองใหม่", "โพธิ์ไทร"};
    private static final String[] OCCUPATIONS = {"ทอเสื่อกก", "จักสาน", "เลี้ยงปลาดุก", "ปลูกผักอินทรีย์", "ทำน้ำพริก"};

    private SampleRollUp() {}

    static RollUpHead head(RollUpArea area, int projects) {
        return new RollUpHead(area, 2570, Instant.parse("2027-08-15T02:30:00Z"), "นางมาลี ทองประเสริฐ", projects);
    }

    static void rows(int count, int provinces, int districts, Consumer<RollUpRow> each) {
        for (int n = 0; n < count; n++) {
            int province = 30 + n * provinces / count;
            int district = n * provinces * districts / count % districts;
            each.accept(row(n, province, district));
        }
    }

    static RollUpRow row(int n, int province, int district) {
        var key = "SMC-2570-%02d%02d%02d-%02d".formatted(province, district + 1, n % 7 + 1, n % 90 + 1);
        var evaluated = n % 3 != 2;
        var approved = n % 3 == 0;
        int households = 18 + n % 5;
        int practising = Math.min(households, 14 + (n * 7 + province + district) % (7 + (province + district) % 4));
        return new RollUpRow(
                key,
                provinces(province),
                DISTRICTS[district % DISTRICTS.length],
                "ตำบลทดสอบ" + n % 7,
                "บ้านหนองกุ้งน้ำใส" + n % 13,
                n % 20 + 1,
                "นางสาวสมหญิง แก้วมณี",
                approved ? "CLOSED" : n % 29 == 1 ? "SUSPENDED" : "RUNNING",
                approved ? List.of() : evaluated ? List.of(10) : List.of(6, 9),
                n % 11 == 2 ? 2 : 0,
                20,
                households,
                3,
                4,
                households * 3,
                evaluated ? 0 : households,
                evaluated ? 0 : practising,
                evaluated ? 1 : null,
                approved ? "APPROVED" : evaluated ? "COLLECTED" : null,
                approved ? LocalDate.of(2027, 8, 1) : null,
                evaluated ? share(practising, households) : null,
                evaluated ? income(practising, n) : null,
                2,
                evaluated ? 2 : null,
                evaluated
                        ? List.of(
                                new Indicators.Occupation(OCCUPATIONS[n % OCCUPATIONS.length], households, practising))
                        : List.of(),
                Indicators.Attendance.of(80 + n % 20, 10, 10 + n % 7),
                Indicators.LeadTime.of(4 + n % 2, 1, 6),
                Indicators.Money.of(
                        new BigDecimal("100000.00"),
                        new BigDecimal("92500.00"),
                        new BigDecimal("41250.50"),
                        new BigDecimal("30000.25").add(BigDecimal.valueOf(n % 977))));
    }

    static RollUpRow cancelled(RollUpRow row) {
        var json = JSON.<com.fasterxml.jackson.databind.node.ObjectNode>valueToTree(row);
        return JSON.convertValue(json.put("status", "CANCELLED"), RollUpRow.class);
    }

    private static String provinces(int province) {
        return province == 34 ? "อุบลราชธานี" : "จังหวัดทดสอบ " + province;
    }

    private static Share share(int count, int of) {
        var percent = Share.percent(BigDecimal.valueOf(count), BigDecimal.valueOf(of));
        return new Share(count, of, percent, Indicators.PRACTISING_TARGET, count * 100 >= 85 * of);
    }

    private static IncomeChange income(int households, int n) {
        var before = new BigDecimal(households * 5000);
        var after =
                before.multiply(BigDecimal.valueOf(1000 + n * 31 % 140 - 20)).divide(BigDecimal.valueOf(1000));
        var change = after.subtract(before);
        return new IncomeChange(
                households - 2,
                1,
                1,
                before,
                after,
                Share.percent(change, before),
                Indicators.INCOME_TARGET,
                change.multiply(HUNDRED).compareTo(Indicators.INCOME_TARGET.multiply(before)) >= 0);
    }
}
