package org.sammachip.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sammachip.platform.signin.PasswordRules.Rule;

class PasswordRulesTests {

    private final UserEntity somchai = new UserEntity("officer-9901");

    PasswordRulesTests() {
        somchai.setFirstName("สมชาย");
        somchai.setLastName("Rakdee");
        somchai.setEmail("chai.r@example.go.th");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ควายกินหญ้าริมบึง", "correct horse battery", "k7#Vw2!pQz9L", "มะม่วง 3 ต้นหลังบ้านยาย"})
    void takesALongPasswordThatIsHardToGuess(String password) {
        assertThat(PasswordRules.broken(password, somchai)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"สั้นเกินไป", "k7#Vw2!pQz9"})
    void wantsTwelveLetters(String password) {
        assertThat(PasswordRules.broken(password, somchai)).containsExactly(Rule.LONG.sentence());
    }

    @ParameterizedTest
    @ValueSource(strings = {"my OFFICER-9901 pw", "รักสมชายที่สุดเลย", "rakdee is my family", "hello chai.r how are"})
    void wantsNothingOfOneself(String password) {
        assertThat(PasswordRules.broken(password, somchai)).containsExactly(Rule.NOT_ONESELF.sentence());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password123456",
                "Sammachip@2570",
                "สัมมาชีพชุมชน2570",
                "080000000000",
                "aaaaaaaaabbbb",
                "qwertyuiop99",
                "พัฒนาชุมชน!!!",
                "thailandthailand1",
                "ฟหกดเ้่าสวง12",
                "9876543210ab"
            })
    void wantsNothingThatGuessersTryFirst(String password) {
        assertThat(PasswordRules.broken(password, somchai)).containsExactly(Rule.NOT_COMMON.sentence());
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        assertThat(PasswordRules.broken("สมชาย", somchai))
                .containsExactly(Rule.LONG.sentence(), Rule.NOT_ONESELF.sentence());
    }
}
