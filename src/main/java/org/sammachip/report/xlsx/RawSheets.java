package org.sammachip.report.xlsx;

import java.util.List;
import org.sammachip.report.RawRows;

/** The entries behind the figures: one row a household and meeting, visit or hand-over, or an obstacle. */
final class RawSheets {

    private RawSheets() {}

    static void attendance(EvaluationWorkbook book, List<RawRows.Presence> rows) {
        var sheet = book.sheet(
                "การเข้าร่วมรายครัวเรือน",
                "การเข้าร่วมกิจกรรมรายครัวเรือน",
                Column.date("วันที่"),
                Column.text("กิจกรรม", 24),
                Column.text("หัวข้อ", 36),
                Column.text("บ้านเลขที่", 12),
                Column.text("หัวหน้าครัวเรือน", 32),
                Column.text("การเข้าร่วม", 14),
                Column.text("เหตุที่ไม่มา", 18));
        rows.forEach(row -> sheet.row(
                row.on(), row.activity(), row.topic(), row.houseNumber(), row.head(), row.presence(), row.reason()));
    }

    static void visits(EvaluationWorkbook book, List<RawRows.Visit> rows) {
        var sheet = book.sheet(
                "การเยี่ยมรายครัวเรือน",
                "การติดตามเยี่ยมเยียนรายครัวเรือน",
                Column.count("รอบที่"),
                Column.date("วันที่"),
                Column.text("บ้านเลขที่", 12),
                Column.text("หัวหน้าครัวเรือน", 32),
                Column.text("ผลการเยี่ยม", 14),
                Column.text("ประกอบอาชีพ", 13),
                Column.money("รายได้\nเดือนนี้ (บาท)"),
                Column.text("ปัญหา", 24),
                Column.date("นัดใหม่"));
        rows.forEach(row -> sheet.row(
                row.round(),
                row.on(),
                row.houseNumber(),
                row.head(),
                row.outcome(),
                row.practises(),
                row.income(),
                row.problem(),
                row.comeAgainOn()));
    }

    static void materials(EvaluationWorkbook book, List<RawRows.Handover> rows) {
        var sheet = book.sheet(
                "การมอบวัสดุ",
                "วัสดุที่มอบให้ครัวเรือน",
                Column.date("วันที่"),
                Column.text("อาชีพ", 22),
                Column.text("รายการ", 28),
                new Column("จำนวน", 12, Kind.MONEY),
                Column.text("หน่วย", 12),
                Column.money("ราคา\nต่อหน่วย (บาท)"),
                Column.money("เป็นเงิน (บาท)"),
                Column.text("บ้านเลขที่", 12),
                Column.text("หัวหน้าครัวเรือน", 32),
                Column.text("หลักฐานการรับ", 20),
                Column.text("สภาพล่าสุด", 14));
        rows.forEach(row -> sheet.row(
                row.on(),
                row.occupation(),
                row.item(),
                row.quantity(),
                row.unit(),
                row.unitPrice(),
                row.worth(),
                row.houseNumber(),
                row.head(),
                row.receipt(),
                row.state()));
    }

    static void obstacles(EvaluationWorkbook book, List<RawRows.Obstacle> rows) {
        var sheet = book.sheet(
                "อุปสรรค",
                "ปัญหาอุปสรรคและแนวทางแก้ไข",
                Column.date("วันที่รายงาน"),
                Column.text("ประเภท", 24),
                Column.count("ครัวเรือนที่เกี่ยวข้อง"),
                Column.text("ปัญหาอุปสรรค", 50),
                Column.text("แนวทางแก้ไข", 50),
                Column.text("ได้ผล", 10),
                Column.date("แก้ไขเมื่อ"));
        rows.forEach(row -> sheet.row(
                row.reportedOn(),
                row.category(),
                row.households(),
                row.description(),
                row.solution(),
                row.helped(),
                row.resolvedOn()));
    }
}
