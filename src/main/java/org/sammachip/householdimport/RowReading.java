package org.sammachip.householdimport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sammachip.householdimport.Cell.Kind;
import org.sammachip.project.household.HouseholdEntry;
import org.sammachip.thai.ThaiDate;

/** Reads one row into the record of the form, and says what cannot be read. */
final class RowReading {

    private final HouseholdTable table;
    private final SheetRow row;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<Column> unread = new TreeSet<>();
    private boolean gregorian;

    RowReading(HouseholdTable table, SheetRow row) {
        this.table = table;
        this.row = row;
    }

    HouseholdEntry household() {
        if (row.hidden()) {
            faults.add(Fault.ofRow(
                    row.number(), "แถวนี้ซ่อนอยู่ กรุณาแสดงแถว (Unhide) หรือล้างตัวกรอง แล้วตรวจก่อนนำเข้า"));
        }
        return new HouseholdEntry(
                text(Column.HOUSE_NUMBER),
                text(Column.HEAD),
                whole(Column.MEMBERS),
                year(),
                text(Column.HEALTH_LIMIT),
                text(Column.CURRENT_OCCUPATION),
                number(Column.BASELINE_INCOME),
                text(Column.INTEREST),
                text(Column.OCCUPATION),
                text(Column.OVERRIDE_REASON),
                text(Column.HELPER),
                null);
    }

    /** What could not be read. */
    List<Fault> faults() {
        return faults;
    }

    /** Whether the column was refused already, so that its emptiness is no fault of its own. */
    boolean refused(Column column) {
        return unread.contains(column);
    }

    /** Whether the birth year was typed in the Gregorian era. */
    boolean gregorianYear() {
        return gregorian;
    }

    private String text(Column column) {
        var cell = usable(column);
        if (cell == null) {
            return null;
        }
        if (cell.kind() == Kind.DATE) {
            return refuse(
                    column, "Excel เปลี่ยนเป็นวันที่แล้ว กรุณาจัดรูปแบบเซลล์เป็น “ข้อความ” แล้วพิมพ์ใหม่ เช่น 12/3");
        }
        return cell.text();
    }

    private BigDecimal number(Column column) {
        var cell = usable(column);
        if (cell == null) {
            return null;
        }
        if (cell.kind() == Kind.DATE) {
            return refuse(
                    column,
                    column == Column.BIRTH_YEAR
                            ? "เซลล์นี้เป็นวันที่ กรุณากรอกเฉพาะปี พ.ศ. เช่น 2510"
                            : "เซลล์นี้เป็นวันที่ กรุณาจัดรูปแบบเซลล์เป็นตัวเลขแล้วพิมพ์ใหม่");
        }
        return Typed.number(cell.text())
                .orElseGet(() -> refuse(column, cell.quoted() + " ไม่ใช่ตัวเลข กรุณากรอกเป็นตัวเลข"));
    }

    private Integer whole(Column column) {
        var number = number(column);
        if (number == null) {
            return null;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            return refuse(column, "“" + number + "” ต้องเป็นจำนวนเต็ม");
        }
    }

    /** In the Buddhist era, as the form shows it; an impossible year stays as it is, for the record's rule to refuse. */
    private Integer year() {
        var typed = whole(Column.BIRTH_YEAR);
        try {
            var year = typed == null ? null : (Integer) ThaiDate.buddhistYear(ThaiDate.gregorianYear(typed));
            gregorian = typed != null && !typed.equals(year);
            return year;
        } catch (IllegalArgumentException e) {
            return typed;
        }
    }

    private Cell usable(Column column) {
        var cell = table.cell(row, column);
        if (cell == null) {
            return null;
        }
        return switch (cell.kind()) {
            case FORMULA -> refuse(column, "เซลล์นี้เป็นสูตร กรุณาคัดลอกแล้ววางเฉพาะค่า (Paste Values)");
            case OTHER -> refuse(column, cell.quoted() + " ใช้ไม่ได้ กรุณาพิมพ์ใหม่");
            default -> cell;
        };
    }

    private <T> T refuse(Column column, String fault) {
        unread.add(column);
        faults.add(Fault.at(row.number(), column.heading(), fault));
        return null;
    }
}
