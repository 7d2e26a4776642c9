package org.sammachip;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A project whose earlier steps are in the record already, for tests of the steps that follow. */
public class RecordedVillage {

    private final JdbcClient jdbc;
    private final ProjectKey key;

    /** Village 7 of ตำบลม่วงสามสิบ, fiscal year 2570, 100,000 baht. */
    public RecordedVillage(JdbcClient jdbc) {
        this(jdbc, new ProjectKey("SMC-2570-341401-07"));
    }

    public RecordedVillage(JdbcClient jdbc, ProjectKey key) {
        this(jdbc, key, true);
    }

    /** Goes on with a project that was registered already. */
    public static RecordedVillage of(JdbcClient jdbc, ProjectKey registered) {
        return new RecordedVillage(jdbc, registered, false);
    }

    private RecordedVillage(JdbcClient jdbc, ProjectKey key, boolean register) {
        this.jdbc = jdbc;
        this.key = key;
        if (register) {
            register();
        }
    }

    private void register() {
        jdbc.sql("""
                        insert into project (key, fiscal_year, subdistrict_code, district_code, village_number,
                            village_name, officer, budget, status, registered_by, registered_at, version)
                        values (:key, :year, :subdistrict, :district, :number, 'บ้านทดสอบ', 'officer3414', 100000,
                            'RUNNING', 'officer3414', '2026-10-01 09:00+07', 1)""")
                .param("key", key.value())
                .param("year", key.fiscalYear().year())
                .param("subdistrict", key.value().substring(9, 15))
                .param("district", key.districtCode())
                .param("number", Integer.parseInt(key.value().substring(16)))
                .update();
    }

    public ProjectKey key() {
        return key;
    }

    public RecordedVillage followUp(LocalDate first, int intervalDays, int rounds) {
        jdbc.sql("""
                        insert into plan (project_key, status, author, submitted_at, decided_by, decided_at,
                            first_round_on, round_interval_days, rounds, version)
                        values (?, 'APPROVED', 'officer3414', '2026-10-02 09:00+07', 'manager3414',
                            '2026-10-03 09:00+07', ?, ?, ?, 1)""").params(key.value(), first, intervalDays, rounds).update();
        for (int round = 1; round <= rounds; round++) {
            jdbc.sql("""
                            insert into follow_up_round (project_key, round, planned_on, status)
                            values (?, ?, ?, 'PLANNED')""")
                    .params(key.value(), round, first.plusDays((long) (round - 1) * intervalDays))
                    .update();
        }
        return this;
    }

    /** Of one household, weaving reed mats. */
    public long household(String baselineIncome) {
        return household("ทอเสื่อกก", baselineIncome);
    }

    public long household(String occupation, String baselineIncome) {
        return jdbc.sql("""
                        insert into household (project_key, house_number, head, members, birth_year,
                            current_occupation, baseline_income, occupation, version)
                        values (:key, (select count(*) + 1 from household where project_key = :key)::text,
                            'นางใจ ดี', 4, 1960, 'ทำนา', :income, :occupation, 1) returning id""")
                .param("key", key.value())
                .param("income", new BigDecimal(baselineIncome))
                .param("occupation", occupation)
                .query(Long.class)
                .single();
    }

    public List<Long> households(int count) {
        return IntStream.range(0, count).mapToObj(i -> household("5000")).toList();
    }

    /** A group of these households; the first is chair, secretary and treasurer. */
    public long group(String name, List<Long> members) {
        long group = jdbc.sql("""
                        insert into occupational_group (project_key, name, occupation, chair_id, secretary_id,
                            treasurer_id, rules, savings, market_plan)
                        values (:key, :name, 'ทอเสื่อกก', :chair, :chair, :chair, 'ออมเดือนละครั้ง', 500, 'ตลาดนัด')
                        returning id""")
                .param("key", key.value())
                .param("name", name)
                .param("chair", members.get(0))
                .query(Long.class)
                .single();
        members.forEach(member -> jdbc.sql("insert into group_member (group_id, household_id) values (?, ?)")
                .params(group, member)
                .update());
        return group;
    }

    /** Hands reed over to the household. */
    public long handover(long household, String quantity, String unitPrice) {
        jdbc.sql("""
                        insert into material_request (project_key, status, requested_by, requested_at, version)
                        values (?, 'HANDED_OVER', 'officer3414', '2026-12-01 09:00+07', 1) on conflict do nothing""").param(key.value()).update();
        long item = jdbc.sql("""
                        insert into material_item (project_key, occupation, item, unit, quantity, unit_price)
                        values (?, 'ทอเสื่อกก', 'กก', 'กิโลกรัม', ?, ?) returning id""")
                .params(key.value(), new BigDecimal(quantity), new BigDecimal(unitPrice))
                .query(Long.class)
                .single();
        return jdbc.sql("""
                        insert into handover (material_item_id, household_id, quantity, unit_price, receipt, handed_on)
                        values (?, ?, ?, ?, 'ใบรับ 1', '2026-12-05') returning id""")
                .params(item, household, new BigDecimal(quantity), new BigDecimal(unitPrice))
                .query(Long.class)
                .single();
    }

    /** An activity that was held on the day, told on another. */
    public long held(String kind, LocalDate on, LocalDate toldOn, String budget, String cost) {
        return jdbc.sql("""
                        insert into activity (project_key, kind, topic, planned_on, place, hours, budget, status,
                            told_on, told_how, tools_ready, cost, recorded_by, recorded_at, version)
                        values (:key, :kind, 'ทอเสื่อกก', :day, 'ศาลาประชาคม', 6, :budget, 'HELD', :told, '{PHONE}', true,
                            :cost, 'officer3414', :day::timestamptz, 1) returning id""")
                .param("key", key.value())
                .param("kind", kind)
                .param("day", on)
                .param("told", toldOn)
                .param("budget", new BigDecimal(budget))
                .param("cost", new BigDecimal(cost))
                .query(Long.class)
                .single();
    }

    public void attended(long activity, long household, String presence) {
        jdbc.sql("insert into attendance (activity_id, household_id, presence, reason) values (?, ?, ?, ?)")
                .params(activity, household, presence, "ABSENT".equals(presence) ? "HARVEST" : null)
                .update();
    }
}
