package org.sammachip.project.people;

import java.util.regex.Pattern;
import org.sammachip.problem.Violations;

/** Keeps a phone number only when its owner agreed (PDPA B.E. 2562, consent). */
final class PhoneWithConsent {

    private static final Pattern THAI_NUMBER = Pattern.compile("0\\d{8,9}");

    private PhoneWithConsent() {}

    static void check(PersonEntry person, int index, Violations violations) {
        if (person.phone() == null || person.phone().isBlank()) {
            return;
        }
        var field = "people[" + index + "].";
        var row = "แถวที่ " + (index + 1) + " ช่อง ";
        violations.addIf(
                !person.contactConsent(),
                field + "contactConsent",
                row + "“ยินยอมให้เก็บเบอร์ติดต่อ” ยังไม่ได้เลือก จึงเก็บเบอร์โทรศัพท์ไม่ได้"
                        + " กรุณาขอความยินยอมจากเจ้าของเบอร์ หรือลบเบอร์ออก");
        violations.addIf(
                !THAI_NUMBER.matcher(digits(person.phone())).matches(),
                field + "phone",
                row + "“โทรศัพท์” ต้องเป็นเลข 9 หรือ 10 หลักที่ขึ้นต้นด้วย 0 เช่น 081 234 5678");
    }

    /** The number without spaces and hyphens and with a national prefix; null when there is none. */
    static String digits(String typed) {
        return typed == null || typed.isBlank()
                ? null
                : typed.replaceAll("[\\s.()-]", "").replaceFirst("^\\+66", "0");
    }
}
