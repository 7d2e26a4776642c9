package org.sammachip.report.rollup;

import java.util.List;
import java.util.function.IntConsumer;
import org.sammachip.report.xlsx.ThaiWorkbook;

/**
 * The roll-up as a workbook. Rows go to the disk as they come; sums are kept, of areas and occupations, so that a
 * country takes no more memory than a district. Close it, or its temporary files stay.
 */
public final class RollUpWorkbook implements RollUpReader.Target, AutoCloseable {

    /** Percent of the work that reading the rows is; the rest packs the file. */
    private static final int READING = 70;

    private static final int STEP = 5;

    private final IntConsumer progress;
    private final Sums all = new Sums();
    private final Distribution distribution = new Distribution();
    private RollUpHead head;
    private ThaiWorkbook workbook;
    private List<Areas> areas;
    private SummarySheet summary;
    private IndicatorSheet indicators;
    private List<AreaSheet> areaSheets;
    private MoneySheet money;
    private DistributionSheet spread;
    private OccupationSheet occupations;
    private ProjectsSheet projects;
    private int told;

    /** @param progress is told in steps of some percent */
    public RollUpWorkbook(IntConsumer progress) {
        this.progress = progress;
    }

    public String fileName() {
        return "รายงานภาพรวม %s ปีงบประมาณ %d.xlsx".formatted(head.area().name(), head.fiscalYear());
    }

    @Override
    public void head(RollUpHead read) {
        head = read;
        var of = read.area().name() + " ปีงบประมาณ " + read.fiscalYear();
        var notes = List.of("ข้อมูล ณ " + Words.moment(read.asOf()) + "  ผู้ขอรายงาน " + read.askedBy());
        workbook = new ThaiWorkbook("รายงานภาพรวมโครงการสัมมาชีพชุมชน " + of);
        areas = Areas.within(read.area());
        summary = new SummarySheet(workbook, "รายงานภาพรวมโครงการสัมมาชีพชุมชน " + of, notes);
        indicators = new IndicatorSheet(workbook, areas.get(0), "ตัวชี้วัดเทียบเป้าหมาย " + of, notes);
        money = new MoneySheet(workbook, areas.get(0), "การเงิน " + of, notes);
        spread = new DistributionSheet(workbook, "การกระจายของโครงการ " + of, notes);
        occupations = new OccupationSheet(workbook, "อาชีพของครัวเรือนในโครงการที่ประเมินผลแล้ว " + of, notes);
        areaSheets = areas.stream()
                .map(part -> new AreaSheet(workbook, part, "ผลการดำเนินงานราย" + part.word() + " " + of, notes))
                .toList();
        projects = new ProjectsSheet(workbook, "โครงการสัมมาชีพชุมชน " + of, notes);
        NotesSheet.write(workbook, read, "วิธีคำนวณและที่มาของข้อมูล");
    }

    @Override
    public void row(RollUpRow row) {
        projects.add(row);
        all.add(row);
        if (!row.isCancelled()) {
            distribution.add(row);
        }
        areas.forEach(part -> part.add(row));
        tell(READING * all.projects / Math.max(head.projects(), 1));
    }

    /** The whole file, once all rows were given. */
    public byte[] toBytes() {
        summary.fill(all);
        indicators.fill(all);
        money.fill(all);
        spread.fill(distribution, all.lasting());
        occupations.fill(distribution);
        areaSheets.forEach(sheet -> sheet.fill(all));
        tell(READING);
        return workbook.toBytes();
    }

    private void tell(int percent) {
        if (percent >= told + STEP) {
            told = percent;
            progress.accept(percent);
        }
    }

    @Override
    public void close() {
        if (workbook != null) {
            workbook.close();
        }
    }
}
