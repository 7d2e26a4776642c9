package org.sammachip.householdimport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellReference;

/** Finds the heading of the sheet and, below it, the households; columns may stand in any order. */
final class HouseholdTable {

    /** Households in one file. */
    static final int LIMIT = 500;

    private static final int HEADING_WITHIN = 20;
    private static final List<String> NUMBERING = List.of("ที่", "ลำดับ", "ลำดับที่", "No", "No.");

    private final SheetContent sheet;
    private final int heading;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final List<Fault> faults = new ArrayList<>();

    HouseholdTable(SheetContent sheet) {
        this.sheet = sheet;
        heading = heading();
        if (heading < 0) {
            faults.add(Fault.ofFile("ไม่พบหัวตารางที่มีคอลัมน์ “บ้านเลขที่” และ “หัวหน้าครัวเรือน” ในแผ่นงาน “"
                    + sheet.name() + "” กรุณาใช้แบบที่ดาวน์โหลดจากหน้านี้"));
            return;
        }
        columns();
        if (households() > LIMIT) {
            faults.add(
                    Fault.ofFile("ไฟล์มี %,d แถว รับได้ไม่เกิน %d ครัวเรือน กรุณาลบแถวที่ไม่ใช่ครัวเรือนของหมู่บ้านนี้"
                            .formatted(households(), LIMIT)));
        } else if (households() == 0) {
            faults.add(Fault.ofFile(
                    "แผ่นงาน “" + sheet.name() + "” ยังไม่มีครัวเรือนใต้หัวตาราง กรุณากรอกแล้วบันทึกก่อนนำเข้า"));
        }
        merged();
    }

    /** What is wrong with the table as a whole; its rows are worth reading only when there is nothing. */
    List<Fault> faults() {
        return faults;
    }

    List<SheetRow> rows() {
        return sheet.rows().subList(heading + 1, sheet.rows().size());
    }

    Cell cell(SheetRow row, Column column) {
        var place = places.get(column);
        return place == null ? null : row.cells().get(place);
    }

    private int households() {
        return sheet.rowCount() - heading - 1;
    }

    private int heading() {
        for (int i = 0; i < Math.min(HEADING_WITHIN, sheet.rows().size()); i++) {
            long known = sheet.rows().get(i).cells().values().stream()
                    .flatMap(cell -> Column.of(cell.text()).stream())
                    .distinct()
                    .count();
            if (known >= 2) {
                return i;
            }
        }
        return -1;
    }

    private void columns() {
        var row = sheet.rows().get(heading);
        var unknown = new TreeSet<>(
                rows().stream().flatMap(r -> r.cells().keySet().stream()).toList());
        row.cells().forEach((place, cell) -> Column.of(cell.text()).ifPresent(column -> {
            unknown.remove(place);
            if (places.putIfAbsent(column, place) != null) {
                faults.add(
                        Fault.at(row.number(), column.heading(), "มีคอลัมน์นี้สองคอลัมน์ กรุณาเหลือไว้คอลัมน์เดียว"));
            }
        }));
        Arrays.stream(Column.values())
                .filter(column -> column.required() && !places.containsKey(column))
                .forEach(column -> faults.add(
                        Fault.at(row.number(), column.heading(), "ไม่พบคอลัมน์นี้ กรุณาใช้แบบที่ดาวน์โหลดจากหน้านี้")));
        for (int place : unknown) {
            var title = row.cells().get(place);
            if (title == null) {
                faults.add(Fault.at(
                        row.number(), letters(place), "มีข้อมูลแต่ไม่มีหัวตาราง กรุณาลบข้อมูลหรือใส่หัวตาราง"));
            } else if (!NUMBERING.contains(title.text())) {
                faults.add(Fault.at(
                        row.number(), title.shortened(), "ไม่รู้จักคอลัมน์นี้ กรุณาลบคอลัมน์ หรือใช้หัวตารางตามแบบ"));
            }
        }
    }

    private void merged() {
        int from = sheet.rows().get(heading).number();
        for (var cells : sheet.merged()) {
            if (cells.getLastRow() + 1 >= from) {
                faults.add(Fault.at(
                        cells.getFirstRow() + 1,
                        heading(cells.getFirstColumn()),
                        "เซลล์ " + cells.formatAsString()
                                + " ถูกผสานไว้ กรุณายกเลิกการผสานเซลล์ แล้วกรอกให้ครบทุกช่อง"));
            }
        }
    }

    private String heading(int place) {
        var title = sheet.rows().get(heading).cells().get(place);
        return title == null ? letters(place) : title.shortened();
    }

    private static String letters(int place) {
        return CellReference.convertNumToColString(place);
    }
}
