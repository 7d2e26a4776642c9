package org.sammachip.platform.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an account is at this moment, whatever it was when its session began. */
@Component
public class AccountStates {

    /** @param hasPassword false where a provider asks for it */
    public record State(boolean mustChangePassword, boolean hasPassword) {}

    private final JdbcClient jdbc;

    AccountStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when there is no such account any more. */
    public Optional<State> of(String account) {
        return jdbc.sql("""
                        select coalesce(s.must_change_password, false), u.pwd_ is not null
                        from act_id_user u left join sign_in_account s on s.user_id = u.id_
                        where u.id_ = :account""")
                .param("account", account)
                .query(AccountStates::state)
                .optional();
    }

    private static State state(ResultSet row, int number) throws SQLException {
        return new State(row.getBoolean(1) && row.getBoolean(2), row.getBoolean(2));
    }
}
