package org.sammachip.report.rollup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.sammachip.report.xlsx.ThaiSheet;
import org.sammachip.report.xlsx.ThaiWorkbook;

/**
 * Bars, one row of the table each, in the table's order. The values are given beside the cells that they stand in: those
 * have left the memory already.
 */
final class Chart {

    static final String GREEN = "1B6E3C";
    static final String PALE = "9DC7AC";
    static final String AMBER = "D98A1F";

    /** How wide beside a table. */
    static final int COLUMNS = 8;

    private static final int LEAST_ROWS = 10;
    private static final int TITLE_AND_LEGEND = 3;
    private static final String CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String FONT = "TH Sarabun New";
    private static final int HUNDREDTHS_OF_A_POINT = 100;

    /** @param column where the values stand; null for a bar that is not there */
    record Series(String name, int column, String rgb, Number[] values) {}

    private final XSSFSheet sheet;
    private final String title;
    private final String format;
    private final int firstRow;
    private final String[] names;
    private final List<Series> series = new ArrayList<>();
    private boolean stacked;
    private int nameColumn;

    private Chart(XSSFSheet sheet, String title, String format, int firstRow, String[] names) {
        this.sheet = sheet;
        this.title = title;
        this.format = format;
        this.firstRow = firstRow;
        this.names = names;
    }

    /**
     * @param format of the values, as cells have it
     * @param firstRow of the table, counted from 0
     * @param names of the rows
     */
    static Chart of(ThaiWorkbook workbook, ThaiSheet sheet, String title, String format, int firstRow, String[] names) {
        var drawn = workbook.poi().getXSSFWorkbook().getSheet(sheet.poi().getSheetName());
        return new Chart(drawn, title, format, firstRow, names);
    }

    Chart names(int column) {
        nameColumn = column;
        return this;
    }

    Chart series(String name, int column, String rgb, Number... values) {
        series.add(new Series(name, column, rgb, values));
        return this;
    }

    /** One bar a row: of several series at most one has a value. */
    Chart stacked() {
        stacked = true;
        return this;
    }

    /** Below the table, as high as its rows. */
    void below(ThaiSheet table, int column, int columns) {
        draw(column, columns, table.nextRow() + 1, Math.max(names.length + TITLE_AND_LEGEND, LEAST_ROWS));
    }

    void draw(int column, int columns, int row, int rows) {
        var drawing = sheet.createDrawingPatriarch();
        var chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, column, row, column + columns, row + rows));
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.setPlotOnlyVisibleCells(false);
        if (series.size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        plot(chart);
        type(chart);
    }

    private void plot(XSSFChart chart) {
        var rows = chart.createCategoryAxis(AxisPosition.LEFT);
        rows.setOrientation(AxisOrientation.MAX_MIN);
        rows.setTickLabelPosition(AxisTickLabelPosition.LOW);
        rows.setMajorTickMark(AxisTickMark.NONE);
        var values = chart.createValueAxis(AxisPosition.TOP);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setVisible(false); // every bar says its value
        if (series.stream().flatMap(one -> Arrays.stream(one.values())).noneMatch(Chart::isNegative)) {
            values.setMinimum(0); // a bar that begins elsewhere lies
        }
        line(rows.getOrAddShapeProperties(), "8AA89B");
        var bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, rows, values);
        bars.setBarDirection(BarDirection.BAR);
        bars.setVaryColors(false);
        bars.setGapWidth(50);
        if (stacked) {
            bars.setBarGrouping(BarGrouping.STACKED);
        }
        var categories = XDDFDataSourcesFactory.fromArray(names, range(nameColumn));
        for (var one : series) {
            var drawn = bars.addSeries(
                    categories, XDDFDataSourcesFactory.fromArray(one.values(), range(one.column()), one.column()));
            drawn.setTitle(one.name(), null);
            var shape = new XDDFShapeProperties();
            shape.setFillProperties(new XDDFSolidFillProperties(color(one.rgb())));
            drawn.setShapeProperties(shape);
        }
        chart.plot(bars);
        nameEvery(chart);
        if (stacked) {
            onEachOther(chart);
        }
        label(chart);
    }

    /** No name is left out, however many there are; as text like the above. */
    private static void nameEvery(XSSFChart chart) {
        try (var place = chart.getCTChart().getPlotArea().getCatAxArray(0).newCursor()) {
            place.toLastChild();
            if (!place.getName().getLocalPart().equals("noMultiLvlLbl")) {
                place.toEndToken();
                place.toNextToken();
            }
            place.beginElement(new QName(CHARTS, "tickLblSkip"));
            place.insertAttributeWithValue("val", "1");
        }
    }

    private static boolean isNegative(Number value) {
        return value != null && value.doubleValue() < 0;
    }

    /** As text: POI's small schemas know no type for the percentage. */
    private static void onEachOther(XSSFChart chart) {
        var overlap = chart.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap();
        try (var place = overlap.newCursor()) {
            place.setAttributeText(new QName("val"), "100");
        }
    }

    /** Every bar says its value: it can be read without colours and without grid lines. */
    private void label(XSSFChart chart) {
        for (var one : chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray()) {
            var labels = one.isSetDLbls() ? one.getDLbls() : one.addNewDLbls();
            var number = labels.addNewNumFmt();
            number.setFormatCode(stacked ? format + ";-" + format + ";" : format); // nothing where the other bar is
            number.setSourceLinked(false);
            if (stacked && one.getIdx().getVal() == 0) {
                white(labels.addNewTxPr());
            }
            labels.addNewShowLegendKey().setVal(false);
            labels.addNewShowVal().setVal(true);
            labels.addNewShowCatName().setVal(false);
            labels.addNewShowSerName().setVal(false);
            labels.addNewShowPercent().setVal(false);
            labels.addNewShowBubbleSize().setVal(false);
        }
    }

    /** Within a dark bar. */
    private static void white(CTTextBody text) {
        text.addNewBodyPr();
        var letters = text.addNewP().addNewPPr().addNewDefRPr();
        letters.addNewSolidFill().addNewSrgbClr().setVal(new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF});
    }

    private void type(XSSFChart chart) {
        var all = chart.getCTChartSpace().isSetTxPr()
                ? chart.getCTChartSpace().getTxPr()
                : chart.getCTChartSpace().addNewTxPr();
        all.addNewBodyPr();
        var letters = all.addNewP().addNewPPr().addNewDefRPr();
        letters.setSz(13 * HUNDREDTHS_OF_A_POINT);
        letters.addNewLatin().setTypeface(FONT);
        letters.addNewCs().setTypeface(FONT);
        for (var paragraph : chart.getCTChart().getTitle().getTx().getRich().getPList()) {
            for (var run : paragraph.getRList()) {
                var large = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
                large.setLang("th-TH");
                large.setSz(16 * HUNDREDTHS_OF_A_POINT);
                large.setB(true);
                large.addNewLatin().setTypeface(FONT);
                large.addNewCs().setTypeface(FONT);
            }
        }
    }

    private String range(int column) {
        return new CellRangeAddress(firstRow, firstRow + names.length - 1, column, column)
                .formatAsString(sheet.getSheetName(), true);
    }

    private static void line(XDDFShapeProperties shape, String rgb) {
        shape.setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(color(rgb))));
    }

    private static XDDFColor color(String rgb) {
        return XDDFColor.from(java.util.HexFormat.of().parseHex(rgb));
    }
}
