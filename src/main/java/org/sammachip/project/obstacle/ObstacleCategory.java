package org.sammachip.project.obstacle;

/** What kind of obstacle (ประเภทของอุปสรรค); the first three are those of the source document. */
public enum ObstacleCategory {
    HARVEST_SEASON("ตรงกับฤดูเก็บเกี่ยว"),
    SAGE_TEACHING("การถ่ายทอดของปราชญ์ชุมชน"),
    AGE_OR_HEALTH("อายุหรือสุขภาพ"),
    MONEY("เงินทุน"),
    MARKET("การตลาด"),
    MATERIALS("วัสดุอุปกรณ์"),
    WEATHER("สภาพอากาศ"),
    OTHER("อื่น ๆ");

    private final String thai;

    ObstacleCategory(String thai) {
        this.thai = thai;
    }

    public String thai() {
        return thai;
    }
}
