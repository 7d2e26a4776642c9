package org.sammachip.worker;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.sammachip.project.ProjectSummary;
import org.sammachip.project.evaluation.Difference;
import org.sammachip.project.evaluation.IncomeChange;
import org.sammachip.project.evaluation.Indicators;
import org.sammachip.project.evaluation.Share;
import org.sammachip.report.Invitations;
import org.sammachip.report.MaterialReceipts;
import org.sammachip.report.RawRows;
import org.sammachip.report.ReportData;
import org.sammachip.report.ReportDocument;
import org.sammachip.report.ReportDocuments;
import org.sammachip.report.pdf.Pictures;

/** An invented village with every kind of content that a document can have, hard Thai words included. */
final class SampleProject {

    static final String HARD_WORDS =
            "ที่ ปิ่น ป้ำ ญี่ปุ่น ฐานกู้ กตัญญู ผู้ใหญ่ เพื่อให้ น้ำ ก๊วยเตี๋ยว ศึกษาดูงาน ค่ำ กลุ่มอาชีพ";

    static final ProjectSummary PROJECT = new ProjectSummary(
            "SMC-2570-341401-07",
            "บ้านหนองขุ่น",
            7,
            "ม่วงสามสิบ",
            "ม่วงสามสิบ",
            "อุบลราชธานี",
            2570,
            new BigDecimal("120000"),
            "somchai",
            "RUNNING");

    private SampleProject() {}

    private static final Invitations.Officer OFFICER =
            new Invitations.Officer("สมชาย ป้ำปิ่นแก้ว", "นักวิชาการพัฒนาชุมชนชำนาญการ", "0 4548 9123");

    static Invitations training() {
        return training(20);
    }

    static Invitations training(int households) {
        return invitations(
                "TRAINING",
                "การถ่ายทอดความรู้",
                "ทอเสื่อกกลายขิดและการย้อมสีธรรมชาติ",
                IntStream.rangeClosed(1, households)
                        .mapToObj(n -> new Invitations.Household(12 + n + "/" + n % 3, head(n)))
                        .toList());
    }

    /** The training moved by a week: its letters refer to the first ones. */
    static Invitations moved() {
        var first = training(3);
        return new Invitations(
                first.project(),
                new Invitations.Officer("สมชาย ป้ำปิ่นแก้ว", null, null),
                first.householdTarget(),
                first.activityId(),
                first.kind(),
                first.kindName(),
                first.topic(),
                LocalDate.of(2027, 1, 15),
                LocalDate.of(2027, 1, 27),
                first.place(),
                first.hours(),
                first.occupation(),
                first.households(),
                first.leaders(),
                new Invitations.Earlier(LocalDate.of(2027, 1, 10), first.on(), first.place()));
    }

    /** A name of sixty letters, topic and place of that many, the rest as long as forms let it be. */
    static Invitations longWinded(int letters) {
        var name = "นางสาวกตัญญูกตเวทิตา ณ หนองบัวลำภูศรีสุขสวัสดิ์วัฒนาพานิชย์กุล";
        var hundred =
                "การถ่ายทอดความรู้เรื่องการทอเสื่อกกลายขิดและการย้อมสีธรรมชาติด้วยเปลือกไม้ที่หาได้ในท้องถิ่นของผู้สูงอายุ";
        var brief = training(1);
        return new Invitations(
                brief.project(),
                brief.officer(),
                20,
                12,
                "TRAINING",
                "การถ่ายทอดความรู้",
                (hundred + hundred).substring(0, letters),
                brief.writtenOn(),
                brief.on(),
                (hundred + hundred).substring(0, letters),
                new BigDecimal("6.5"),
                letters < 100 ? null : hundred.substring(0, 100),
                List.of(new Invitations.Household("123/45 ซอยวัดป่า", name)),
                List.of(new Invitations.Leader(name, "ประธานกลุ่ม", (hundred + hundred).substring(0, letters))),
                new Invitations.Earlier(
                        LocalDate.of(2027, 1, 2), brief.on(), (hundred + hundred).substring(0, letters)));
    }

    static Invitations forum() {
        return invitations("FORUM", "เวทีประชุมชี้แจง", "ชี้แจงแนวทางสัมมาชีพชุมชนและกำหนดเป้าหมาย", List.of());
    }

    private static Invitations invitations(
            String kind, String kindName, String topic, List<Invitations.Household> households) {
        return new Invitations(
                PROJECT,
                OFFICER,
                20,
                12,
                kind,
                kindName,
                topic,
                LocalDate.of(2027, 1, 10),
                LocalDate.of(2027, 1, 20),
                "ศาลากลางบ้านหนองขุ่น หมู่ที่ 7",
                new BigDecimal("6.0"),
                kind.equals("FORUM") ? null : "ทอเสื่อกก",
                households,
                List.of(
                        new Invitations.Leader("นายกตัญญู ฐานกู้", "ผู้นำชุมชน", "ผู้ใหญ่บ้าน หมู่ที่ 7"),
                        new Invitations.Leader("นางปิ่น ค่ำคูณ", "ปราชญ์ชุมชน", null),
                        new Invitations.Leader(
                                "นางสาวญี่ปุ่น น้ำใส", "ภาคีการพัฒนา", "ศูนย์เรียนรู้ก๊วยเตี๋ยวบ้านเหล่า")),
                null);
    }

    static MaterialReceipts receiptsToSign() {
        return receipts(null, null);
    }

    static MaterialReceipts receiptsOfWhatWasHandedOver() {
        return receipts("7/2570", LocalDate.of(2027, 2, 3));
    }

    private static MaterialReceipts receipts(String number, LocalDate handedOn) {
        var quantity = handedOn == null ? null : new BigDecimal("20");
        return new MaterialReceipts(
                PROJECT,
                OFFICER,
                IntStream.rangeClosed(1, 3)
                        .mapToObj(n -> new MaterialReceipts.Receipt(
                                12 + n + "/" + n % 3,
                                head(n),
                                number,
                                handedOn,
                                List.of(
                                        new MaterialReceipts.Line("ต้นกกแห้ง", "มัด", quantity, new BigDecimal("50")),
                                        new MaterialReceipts.Line(
                                                "สีย้อมธรรมชาติจากเปลือกประดู่",
                                                "ถุง",
                                                quantity,
                                                new BigDecimal("12.75")))))
                        .toList());
    }

    static ReportDocument report() {
        return new ReportDocument(data(), Map.of("somchai", "สมชาย ป้ำปิ่นแก้ว", "wilai", "วิไล ศรีสุข"));
    }

    private static ReportData data() {
        var approved = Instant.parse("2027-09-20T03:00:00Z");
        return new ReportData(
                PROJECT,
                profile(),
                new ReportData.Plan(
                        "สร้างอาชีพทอเสื่อกกให้ผู้สูงอายุ และปลูกผักปลอดสารพิษหลังฤดูทำนา",
                        20,
                        2,
                        2,
                        LocalDate.of(2027, 3, 1),
                        LocalDate.of(2027, 4, 1),
                        4,
                        new BigDecimal("82000")),
                List.of(new ReportData.Goal("ทุกครัวเรือนมีรายได้เสริม", "ไม่น้อยกว่า 500 บาทต่อเดือน")),
                steps(),
                List.of(
                        activity("FORUM", "เวทีประชุมชี้แจง", "ชี้แจงแนวทาง", false, "HELD"),
                        activity("TRAINING", "การถ่ายทอดความรู้", "ทอเสื่อกกลายขิดและการย้อมสีธรรมชาติ", true, "HELD"),
                        activity("DEMONSTRATION", "การสาธิตอาชีพ", "เพาะเห็ดฟางในตะกร้า", false, "CANCELLED")),
                IntStream.rangeClosed(1, 20).mapToObj(SampleProject::household).toList(),
                List.of(new ReportData.Group(
                        "กลุ่มทอเสื่อกกบ้านหนองขุ่น",
                        "ทอเสื่อกก",
                        12,
                        "นางปิ่น ฐานกู้",
                        new BigDecimal("3600"),
                        "ขายที่ตลาดนัดวันเสาร์และออนไลน์",
                        true,
                        null)),
                List.of(
                        material("ทอเสื่อกก", "ต้นกก", "มัด", "200", "50"),
                        material("ทอเสื่อกก", "สีย้อมธรรมชาติ", "กิโลกรัม", "40", "250"),
                        material("ปลูกผักปลอดสารพิษ", "เมล็ดพันธุ์ผัก", "ซอง", "500", "20"),
                        material("ปลูกผักปลอดสารพิษ", "ปุ๋ยหมักและวัสดุปรุงดิน", "กระสอบ", "500", "100")),
                List.of(
                        new ReportData.Round(
                                1,
                                LocalDate.of(2027, 3, 1),
                                LocalDate.of(2027, 2, 25),
                                LocalDate.of(2027, 3, 1),
                                "VISITED",
                                19,
                                20),
                        new ReportData.Round(2, LocalDate.of(2027, 4, 1), null, null, "CANCELLED", 0, 20)),
                List.of(new ReportData.Obstacle(
                        "ตรงกับฤดูเก็บเกี่ยว", 3, true, LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 1))),
                List.of(),
                indicators(),
                List.of(new Difference(
                        "รายได้หลังเข้าร่วม (บาทต่อเดือน)",
                        new BigDecimal("100000"),
                        new BigDecimal("99500"),
                        new BigDecimal("-500"))),
                new ReportData.Knowledge(
                        "บ้านหนองขุ่นทำนาเป็นหลัก\nหลังฤดูทำนาไม่มีอาชีพเสริม เพื่อให้มีรายได้จึงรวมกันเป็นกลุ่มอาชีพ",
                        null,
                        "1. ห้วงระยะเวลาดำเนินโครงการตรงกับฤดูการเก็บเกี่ยวผลผลิตของครัวเรือนเป้าหมายที่เข้าร่วมโครงการฯ กลุ่มเป้าหมายเข้าร่วมกิจกรรมได้ไม่เต็มที่เท่าที่ควร",
                        "1. ประสานกลุ่มเป้าหมายเข้าร่วมกิจกรรมตามโครงการฯ ล่วงหน้าอย่างน้อย 3 วัน",
                        null,
                        HARD_WORDS),
                new ReportData.Revision(
                        2, "APPROVED", "พบว่ารายได้ของครัวเรือนหนึ่งบันทึกผิด", "somchai", approved, "wilai", approved),
                List.of(
                        new ReportData.Approval("แผนงาน", "wilai", approved, null),
                        new ReportData.Approval("รายงานผล", "wilai", approved, "เห็นชอบ")));
    }

    private static ReportData.Profile profile() {
        return new ReportData.Profile(
                "บ้านหนองขุ่นตั้งเมื่อประมาณ พ.ศ. 2440 โดยครอบครัวที่ย้ายมาจากบ้านเหล่า เพื่อให้ใกล้แหล่งน้ำ\nชื่อหมู่บ้านมาจากหนองน้ำที่ขุ่นในฤดูฝน",
                new BigDecimal("1850.25"),
                142,
                568,
                "ทำนา ทอเสื่อกก รับจ้างทั่วไป");
    }

    private static ReportData.Material material(
            String occupation, String item, String unit, String quantity, String price) {
        var number = new BigDecimal(quantity);
        var worth = number.multiply(new BigDecimal(price)).setScale(2);
        return new ReportData.Material(occupation, item, unit, number, new BigDecimal(price), worth, number, worth, 10);
    }

    /** The same report with eight photos, see {@link #pictures}. */
    static ReportDocument illustrated() {
        return new ReportDocument(ReportDocuments.withPhotos(data(), photos()), report().names());
    }

    /** Of {@link #illustrated}: wide and high ones in turn. */
    static Pictures pictures() {
        return Pictures.of(photos().stream()
                .collect(Collectors.toMap(
                        photo -> photo.id().toString(),
                        photo -> photo.id().getLeastSignificantBits() % 3 == 0 ? photo(600, 800) : photo())));
    }

    static byte[] photo() {
        return photo(800, 600);
    }

    /** A meadow below the sky. */
    static byte[] photo(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setPaint(new GradientPaint(0, 0, new Color(0x9BC7E8), 0, height * 0.8f, new Color(0x4C8A3A)));
        brush.fillRect(0, 0, width, height);
        brush.dispose();
        var jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jpeg.toByteArray();
    }

    /** The entries behind some figures of {@link #report}. */
    static RawRows rawRows() {
        var on = LocalDate.of(2027, 1, 20);
        return new RawRows(
                IntStream.rangeClosed(1, 20)
                        .mapToObj(n -> new RawRows.Presence(
                                on,
                                "การถ่ายทอดความรู้",
                                "ทอเสื่อกกลายขิด",
                                12 + n + "/" + n % 3,
                                head(n),
                                n == 7 ? "ไม่มา" : "มาเอง",
                                n == 7 ? "เก็บเกี่ยว" : null))
                        .toList(),
                List.of(new RawRows.Visit(
                        1, on, "13/1", head(1), "เยี่ยมได้", true, new BigDecimal("4600"), "การตลาด", null)),
                List.of(new RawRows.Handover(
                        on,
                        "ทอเสื่อกก",
                        "ต้นกก",
                        BigDecimal.TEN,
                        "มัด",
                        new BigDecimal("50"),
                        new BigDecimal("500"),
                        "13/1",
                        head(1),
                        "ใบรับ 1",
                        "ใช้งานอยู่")),
                List.of(new RawRows.Obstacle(
                        LocalDate.of(2026, 11, 20),
                        "ตรงกับฤดูเก็บเกี่ยว",
                        3,
                        "ห้วงระยะเวลาดำเนินโครงการตรงกับฤดูการเก็บเกี่ยวผลผลิต กลุ่มเป้าหมายเข้าร่วมกิจกรรมได้ไม่เต็มที่",
                        "ประสานกลุ่มเป้าหมายล่วงหน้าอย่างน้อย 3 วัน",
                        true,
                        LocalDate.of(2026, 12, 1))));
    }

    private static List<ReportData.Photo> photos() {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(n -> new ReportData.Photo(
                        new UUID(0, n),
                        n < 5
                                ? "การถ่ายทอดความรู้ ทอเสื่อกกลายขิดและการย้อมสีธรรมชาติ"
                                : "เยี่ยมครัวเรือน รอบที่ " + n / 4,
                        LocalDate.of(2027, 1, 20).plusDays(n)))
                .toList();
    }

    private static List<ReportData.Step> steps() {
        var titles = List.of(
                "ศึกษาแนวทาง",
                "กำหนดแผนงาน",
                "ประสานความร่วมมือ",
                "จัดเวทีประชุมชี้แจง",
                "ถ่ายทอดและแลกเปลี่ยนเรียนรู้",
                "ศึกษาดูงาน",
                "เสริมสร้างกลุ่มอาชีพ",
                "สนับสนุนวัสดุในการสาธิตอาชีพ",
                "ติดตามและเยี่ยมเยียนให้กำลังใจ",
                "สรุปและประเมินผล");
        return IntStream.rangeClosed(1, 10)
                .mapToObj(n -> new ReportData.Step(
                        n,
                        "step" + n,
                        titles.get(n - 1),
                        n == 2 ? null : "ตามแผน " + n + " ครั้ง",
                        LocalDate.of(2026, 9, 15).plusMonths(n),
                        LocalDate.of(2026, 9, n == 5 ? 28 : 15).plusMonths(n),
                        n == 10 ? null : LocalDate.of(2026, 10, 1).plusMonths(n),
                        "ดำเนินการแล้ว " + n + " ครั้ง ครัวเรือนเข้าร่วม 20 ครัวเรือน"))
                .toList();
    }

    private static ReportData.Activity activity(
            String kind, String kindName, String topic, boolean waived, String status) {
        return new ReportData.Activity(
                kind,
                kindName,
                topic,
                "ศาลากลางบ้านหนองขุ่น",
                LocalDate.of(2027, 1, waived ? 12 : 20),
                LocalDate.of(2027, 1, 20),
                LocalDate.of(2027, 1, waived ? 18 : 15),
                waived,
                status,
                status.equals("HELD") ? null : "ฝนตกหนักน้ำท่วมทาง",
                status.equals("HELD") ? 17 : 0,
                status.equals("HELD") ? 2 : 0,
                status.equals("HELD") ? 1 : 0,
                status.equals("HELD") ? 3 : 0,
                new BigDecimal("5000"),
                new BigDecimal("4850.50"),
                "ผู้สูงอายุถนัดการถาม-ตอบ");
    }

    private static ReportData.Household household(int n) {
        var baseline = new BigDecimal(4000 + 250 * n);
        var endline = n == 20 ? null : baseline.add(new BigDecimal(n == 7 ? -300 : 350));
        return new ReportData.Household(
                12 + n + "/" + n % 3,
                head(n),
                2 + n % 5,
                "ทำนา",
                n % 2 == 0 ? "ทอเสื่อกก" : "ปลูกผักปลอดสารพิษ",
                baseline,
                endline,
                endline == null ? null : endline.subtract(baseline),
                n != 20,
                n == 20 ? null : 3 + n % 3,
                null);
    }

    private static String head(int n) {
        return List.of("นางปิ่น ฐานกู้", "นายกตัญญู น้ำใส", "นางสาวค่ำ ญี่ปุ่นแก้ว", "นายป้ำ ผู้ใหญ่ดี")
                        .get(n % 4) + " ที่" + n;
    }

    private static Indicators indicators() {
        return new Indicators(
                new Share(19, 20, new BigDecimal("95.0"), new BigDecimal("85"), true),
                new IncomeChange(
                        18,
                        1,
                        0,
                        new BigDecimal("97500"),
                        new BigDecimal("99500"),
                        new BigDecimal("2.1"),
                        new BigDecimal("3"),
                        false),
                new Indicators.Groups(1, 1),
                List.of(
                        new Indicators.Occupation("ทอเสื่อกก", 10, 9),
                        new Indicators.Occupation("ปลูกผักปลอดสารพิษ", 10, 10)),
                new Indicators.Attendance(34, 4, 2, new Share(38, 40, new BigDecimal("95.0"), null, null)),
                new Indicators.LeadTime(new Share(1, 2, new BigDecimal("50.0"), null, null), 1),
                new Indicators.Money(
                        new BigDecimal("120000"),
                        new BigDecimal("110000"),
                        new BigDecimal("9701"),
                        new BigDecimal("80000"),
                        new BigDecimal("89701"),
                        new BigDecimal("81.5")));
    }
}
