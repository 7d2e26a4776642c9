package org.sammachip.platform.signin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;

/**
 * What a password must be, after NIST SP 800-63B: long, and not what everybody tries first. No rule asks for capitals
 * or signs, no password grows too old.
 */
class PasswordRules implements PasswordPolicy {

    static final int SHORTEST = 12;

    /** A rule; its placeholder is the key of the text that Admin shows, or the text itself. */
    enum Rule implements PasswordPolicyRule {
        LONG("PASSWORD_POLICY_LENGTH", "รหัสผ่านต้องยาวอย่างน้อย " + SHORTEST + " ตัวอักษร จะเป็นประโยคภาษาไทยก็ได้") {
            @Override
            boolean holds(String password, Set<String> ownWords) {
                return password.codePointCount(0, password.length()) >= SHORTEST;
            }
        },
        NOT_ONESELF("PASSWORD_POLICY_USER_DATA", "รหัสผ่านต้องไม่มีชื่อผู้ใช้ ชื่อ นามสกุล หรืออีเมลของท่าน") {
            @Override
            boolean holds(String password, Set<String> ownWords) {
                var folded = password.toLowerCase(Locale.ROOT);
                return ownWords.stream().noneMatch(folded::contains);
            }
        },
        NOT_COMMON(
                "ต้องไม่ใช่รหัสผ่านที่เดาง่าย / not easy to guess",
                "รหัสผ่านนี้เดาง่าย ใช้คำซ้ำ ตัวเลขเรียง หรือคำที่คนใช้กันมาก") {
            @Override
            boolean holds(String password, Set<String> ownWords) {
                return !CommonPasswords.isCommon(password);
            }
        };

        private final String placeholder;
        private final String sentence;

        Rule(String placeholder, String sentence) {
            this.placeholder = placeholder;
            this.sentence = sentence;
        }

        abstract boolean holds(String password, Set<String> ownWords);

        String sentence() {
            return sentence;
        }

        @Override
        public String getPlaceholder() {
            return placeholder;
        }

        @Override
        public Map<String, String> getParameters() {
            return Map.of("minLength", String.valueOf(SHORTEST));
        }

        @Override
        public boolean execute(String password) {
            return holds(password, Set.of());
        }

        @Override
        public boolean execute(String password, User user) {
            return holds(password, ownWords(user));
        }
    }

    @Override
    public List<PasswordPolicyRule> getRules() {
        return List.of(Rule.values());
    }

    /** Sentences of the rules that the password breaks. */
    static List<String> broken(String password, User user) {
        return Stream.of(Rule.values())
                .filter(rule -> !rule.execute(password, user))
                .map(Rule::sentence)
                .toList();
    }

    /** Three letters and more: a shorter name is part of too many words. */
    private static Set<String> ownWords(User user) {
        return user == null
                ? Set.of()
                : Stream.of(user.getId(), user.getFirstName(), user.getLastName(), beforeAt(user.getEmail()))
                        .filter(word -> word != null && word.strip().length() >= 3)
                        .map(word -> word.strip().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
    }

    private static String beforeAt(String email) {
        return email == null ? null : email.replaceFirst("@.*", "");
    }
}
