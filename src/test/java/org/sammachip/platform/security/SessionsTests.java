package org.sammachip.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sammachip.SammachipTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

@SammachipTest
class SessionsTests {

    @Test
    <S extends Session> void takeTheSameThingFromTwoRequestsAtOnce(@Autowired SessionRepository<S> sessions) {
        var fresh = sessions.createSession();
        sessions.save(fresh);
        var one = sessions.findById(fresh.getId());
        var other = sessions.findById(fresh.getId());
        one.setAttribute("seen", "one");
        other.setAttribute("seen", "other");

        sessions.save(one);
        sessions.save(other);

        String kept = sessions.findById(fresh.getId()).getAttribute("seen");
        assertThat(kept).isEqualTo("other");
    }
}
