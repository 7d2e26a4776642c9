package org.sammachip.platform.identity;

import static org.sammachip.access.Role.ADMINISTRATOR;
import static org.sammachip.access.Role.AUDITOR;
import static org.sammachip.access.Role.DISTRICT_MANAGER;
import static org.sammachip.access.Role.OFFICER;
import static org.sammachip.access.Role.PROVINCE_MANAGER;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.sammachip.access.Role;
import org.sammachip.platform.ConditionalOnEmbeddedDatabase;
import org.sammachip.platform.Seed;
import org.sammachip.platform.signin.PasswordState;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Invented people to try the service with; never in a database that an operator configured. */
@Component
@Order(10)
@ConditionalOnEmbeddedDatabase
class DemoAccounts implements Seed {

    /** The password of every demo account; README says it too. */
    static final String PASSWORD = "sammachip";

    /** @param scope a district code, the id of a group that stands for an area, or null for all */
    private record Account(String id, String firstName, String lastName, Role role, String scope) {}

    private static final List<Account> ACCOUNTS = List.of(
            new Account("officer-3414", "สมหญิง", "แก้วมณี", OFFICER, "3414"),
            new Account("officer2-3414", "ประสิทธิ์", "บุญเรือง", OFFICER, "3414"),
            new Account("manager-3414", "วิชัย", "ศรีสุวรรณ", DISTRICT_MANAGER, "3414"),
            new Account("officer-3407", "อรทัย", "พงษ์พันธ์", OFFICER, "3407"),
            new Account("manager-3407", "ธีรพล", "จันทร์หอม", DISTRICT_MANAGER, "3407"),
            new Account("officer-5007", "กัญญา", "ปิ่นแก้ว", OFFICER, "5007"),
            new Account("manager-5007", "สุรชัย", "อินทร์แปลง", DISTRICT_MANAGER, "5007"),
            new Account("province-34", "มาลี", "ทองประเสริฐ", PROVINCE_MANAGER, "province-34"),
            new Account("province-50", "ณรงค์", "คำแสน", PROVINCE_MANAGER, "province-50"),
            new Account("auditor-34", "อรุณี", "ตรวจการ", AUDITOR, "province-34"),
            new Account("auditor", "พิชัย", "รักษ์ธรรม", AUDITOR, "country"),
            new Account("admin", "ผู้ดูแลระบบ", "", ADMINISTRATOR, null));

    private final IdentityService identities;

    DemoAccounts(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public void sow() {
        if (identities.createUserQuery().count() == 0) {
            ACCOUNTS.forEach(this::create);
        }
    }

    private void create(Account account) {
        var user = identities.newUser(account.id());
        user.setFirstName(account.firstName());
        user.setLastName(account.lastName());
        user.setPassword(PASSWORD);
        PasswordState.saveAnyPassword(identities, user); // a password that everybody knows keeps no rule
        identities.createMembership(account.id(), account.role().group());
        if (account.scope() == null) {
            return;
        }
        if (identities.createTenantQuery().tenantId(account.scope()).count() > 0) {
            identities.createTenantUserMembership(account.scope(), account.id());
        } else {
            identities.createMembership(account.id(), account.scope());
        }
    }
}
