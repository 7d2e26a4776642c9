package org.sammachip.platform.oidc;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which account is whose, by the ids that providers give people. */
@Component
class AccountLinks {

    private final JdbcClient jdbc;

    AccountLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> accountOf(String issuer, String person) {
        return jdbc.sql("select user_id from sign_in_account where issuer = :issuer and person = :person")
                .param("issuer", issuer)
                .param("person", person)
                .query(String.class)
                .optional();
    }

    /** Whether no provider has the account yet. */
    boolean isFree(String account) {
        return jdbc.sql("select count(*) from sign_in_account where user_id = :account and issuer is not null")
                        .param("account", account)
                        .query(Integer.class)
                        .single()
                == 0;
    }

    void link(String account, String issuer, String person) {
        jdbc.sql("""
                        insert into sign_in_account (user_id, issuer, person) values (:account, :issuer, :person)
                        on conflict (user_id) do update
                        set issuer = :issuer, person = :person, must_change_password = false""")
                .param("account", account)
                .param("issuer", issuer)
                .param("person", person)
                .update();
    }
}
