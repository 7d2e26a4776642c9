package org.sammachip.project.people;

import org.sammachip.project.ProjectKey;
import org.sammachip.project.TransferMode;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody whom the project works with.
 *
 * @param phone ten or nine digits; only with consent, null otherwise
 * @param selection what the table {@code sageSelection} said; null for everybody but sages
 * @param transfer how the person teaches; null for whoever does not
 */
@Table("person")
public record Person(
        @Id Long id,
        ProjectKey projectKey,
        Role role,
        String name,
        String phone,
        String organisation,
        String occupation,
        Integer yearsOfPractice,
        boolean succeededThemselves,
        boolean taughtBefore,
        boolean contactConsent,
        String commitment,
        boolean leadSage,
        boolean teamMember,
        @Embedded.Nullable Selection selection,
        @Embedded.Nullable Transfer transfer) {

    public enum Role {
        LEADER("ผู้นำสัมมาชีพ/ผู้นำชุมชน"),
        SAGE("ปราชญ์ชุมชน"),
        GROUP_PRESIDENT("ประธานกลุ่ม/องค์กร"),
        PARTNER("ภาคีการพัฒนา");

        private final String thai;

        Role(String thai) {
            this.thai = thai;
        }

        public String thai() {
            return thai;
        }
    }

    /** @param selectionScore 0 to 100 */
    public record Selection(Integer selectionScore, String selectionReason) {}

    /**
     * The chosen mode beside what the table {@code transferMode} advised.
     *
     * @param advisedMode names of {@link TransferMode}, separated by a comma and a space
     * @param modeOverrideReason null when the chosen mode is among the advised ones
     */
    public record Transfer(
            TransferMode transferMode, String advisedMode, String advisedModeReason, String modeOverrideReason) {}
}
