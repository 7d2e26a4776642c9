package org.sammachip.platform.identity;

import org.sammachip.access.Role;
import org.sammachip.platform.Seed;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes every district a tenant. Group {@code province-34} belongs to all districts of province 34, group
 * {@code country} and the workers to all: a province manager or an auditor gets their scope by one membership.
 */
@Component
@Order(2)
class TenantSeed implements Seed {

    private final JdbcClient jdbc;

    TenantSeed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void sow() {
        jdbc.sql("insert into act_id_tenant (id_, rev_, name_) select code, 1, 'อำเภอ' || name from district"
                        + " on conflict do nothing")
                .update();
        jdbc.sql("""
                        insert into act_id_group (id_, rev_, name_, type_)
                        select 'province-' || code, 1, 'จังหวัด' || name, 'SCOPE' from province
                        where code in (select province_code from district)
                        union all values ('country', 1, 'ทั่วประเทศ', 'SCOPE')
                        on conflict do nothing""").update();
        member("'province-' || province_code");
        member("'country'");
        member("'" + Role.WORKER.group() + "'");
    }

    private void member(String group) {
        jdbc.sql("""
                        insert into act_id_tenant_member (id_, tenant_id_, group_id_)
                        select %1$s || '-' || code, code, %1$s from district
                        on conflict do nothing""".formatted(group)).update();
    }
}
