package org.sammachip.householdimport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.household.HouseholdEntry;
import org.sammachip.project.household.HouseholdFaults;
import org.springframework.stereotype.Component;

/** Turns an Excel file into the rows of the form, or tells every fault of it at once. Stores nothing. */
@Component
class HouseholdImport {

    private final HouseholdFaults rules;

    HouseholdImport(HouseholdFaults rules) {
        this.rules = rules;
    }

    /** @throws org.sammachip.problem.Refusal when the file is no workbook that may be opened */
    Imported read(ProjectKey project, byte[] content) {
        var workbook = SheetReader.read(WorkbookCheck.opened(content));
        var filled =
                workbook.sheets().stream().filter(sheet -> !sheet.isEmpty()).toList();
        if (filled.size() != 1) {
            return Imported.refused(List.of(Fault.ofFile(
                    filled.isEmpty()
                            ? "ไฟล์นี้ไม่มีข้อมูล กรุณากรอกในแบบที่ดาวน์โหลดจากหน้านี้แล้วบันทึกก่อนนำเข้า"
                            : "ไฟล์มีข้อมูลหลายแผ่นงาน ("
                                    + filled.stream().map(SheetContent::name).collect(Collectors.joining(", "))
                                    + ") กรุณาให้เหลือแผ่นงานเดียว")));
        }
        var table = new HouseholdTable(filled.get(0));
        if (!table.faults().isEmpty()) {
            return Imported.refused(table.faults());
        }
        var notes = new ArrayList<String>();
        workbook.template()
                .filter(template -> !template.endsWith(project.value()))
                .ifPresent(template -> notes.add("แบบนี้ดาวน์โหลดมาจากโครงการอื่น ("
                        + template.replaceFirst("^\\d+ ", "") + ") กรุณาตรวจว่าเป็นครัวเรือนของหมู่บ้านนี้"));
        return read(table, notes);
    }

    private Imported read(HouseholdTable table, List<String> notes) {
        var households = new ArrayList<HouseholdEntry>();
        var faults = new ArrayList<Fault>();
        var gregorian = new ArrayList<String>();
        var first = new HashMap<String, Integer>();
        for (var row : table.rows()) {
            var reading = new RowReading(table, row);
            var household = reading.household();
            households.add(household);
            faults.addAll(reading.faults());
            faults.addAll(broken(row, reading, household));
            faults.addAll(twice(row, household, first));
            if (reading.gregorianYear()) {
                gregorian.add(String.valueOf(row.number()));
            }
        }
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparing(Fault::row));
            return Imported.refused(faults);
        }
        if (!gregorian.isEmpty()) {
            notes.add("ปีเกิดที่เป็น ค.ศ. เปลี่ยนเป็น พ.ศ. แล้ว (แถวที่ " + String.join(", ", gregorian) + " ของไฟล์)");
        }
        return new Imported(households, notes, List.of());
    }

    private List<Fault> broken(SheetRow row, RowReading reading, HouseholdEntry household) {
        return rules.of(household).stream()
                .map(violation -> Map.entry(Column.ofField(violation.field()).orElseThrow(), violation.message()))
                .filter(fault -> !reading.refused(fault.getKey()))
                .map(fault -> Fault.at(row.number(), fault.getKey().heading(), withoutField(fault.getValue())))
                .toList();
    }

    /** The heading names the field already. */
    private static String withoutField(String message) {
        return message.replaceFirst("ช่อง “[^”]*”", "").replaceAll(" +", " ").strip();
    }

    private static List<Fault> twice(SheetRow row, HouseholdEntry household, Map<String, Integer> rows) {
        if (!household.name().isComplete()) {
            return List.of();
        }
        var first = rows.putIfAbsent(household.name().plain(), row.number());
        return first == null
                ? List.of()
                : List.of(Fault.at(
                        row.number(),
                        Column.HOUSE_NUMBER.heading(),
                        "บ้านเลขที่ " + household.houseNumber() + " " + household.head() + " ซ้ำกับแถวที่ " + first
                                + " กรุณาลบแถวที่ซ้ำ"));
    }
}
