package org.sammachip.platform.signin;

import java.util.HashSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;

/**
 * The engine's accounts with our rules, whichever door they are reached by. The engine's own lock is not used: after
 * ten wrong passwords it lasts until an administrator ends it, so that anybody could shut anybody out, and an account
 * that exists takes longer to refuse than one that does not.
 */
class GuardedAccounts extends DbIdentityServiceProvider {

    private static final String TOO_MUCH =
            "บัญชีเดียวเป็นได้อย่างเดียว: เจ้าหน้าที่ในอำเภอ (นักวิชาการหรือพัฒนาการอำเภอ) พัฒนาการจังหวัด ผู้ตรวจสอบ หรือผู้ดูแลระบบ"
                    + " เพราะทุกหน้าที่ของบัญชีใช้ได้ในทุกพื้นที่ของบัญชี กรุณานำออกจากกลุ่มเดิมก่อน หรือสร้างอีกบัญชีหนึ่ง";

    private static volatile String nobodysPassword;

    private final Guesses guesses;
    private final PasswordState passwords;

    GuardedAccounts(Guesses guesses, PasswordState passwords) {
        this.guesses = guesses;
        this.passwords = passwords;
    }

    @Override
    public boolean checkPassword(String account, String password) {
        if (account == null || password == null) {
            return false;
        }
        guesses.areOpen(account);
        if (isRight(findUserById(account), password)) {
            guesses.forgetOwn(account);
            return true;
        }
        guesses.wrong(account);
        return false;
    }

    @Override
    public IdentityOperationResult saveUser(User user) {
        boolean newPassword = ((UserEntity) user).hasNewPassword();
        var saved = super.saveUser(user);
        if (newPassword) {
            passwords.changed(user.getId(), currentUser());
        }
        return saved;
    }

    /** Whoever makes accounts cannot give one more than was meant by a group too many. */
    @Override
    public IdentityOperationResult createMembership(String account, String group) {
        var groups = createGroupQuery(Context.getCommandContext()).groupMember(account).list().stream()
                .map(Group::getId)
                .collect(Collectors.toCollection(HashSet::new));
        groups.add(group);
        if (Role.clash(Role.of(groups))) {
            throw Refusal.of("group", TOO_MUCH);
        }
        return super.createMembership(account, group);
    }

    @Override
    public IdentityOperationResult deleteUser(String account) {
        var deleted = super.deleteUser(account);
        passwords.endSessions(account);
        return deleted;
    }

    @Override
    public IdentityOperationResult unlockUser(String account) {
        guesses.forget(account);
        return super.unlockUser(account);
    }

    /** Takes as long for an account that does not exist, or has no password because its provider asks for it. */
    private static boolean isRight(UserEntity user, String password) {
        var known = user != null && user.getPassword() != null;
        var manager = Context.getProcessEngineConfiguration().getPasswordManager();
        var salted = EncryptionUtil.saltPassword(password, known ? user.getSalt() : "");
        return manager.check(salted, known ? user.getPassword() : nobodysPassword()) && known;
    }

    private static String nobodysPassword() {
        if (nobodysPassword == null) {
            nobodysPassword =
                    Context.getProcessEngineConfiguration().getPasswordManager().encrypt("");
        }
        return nobodysPassword;
    }

    private static String currentUser() {
        var authentication = Context.getCommandContext().getAuthentication();
        return authentication == null ? null : authentication.getUserId();
    }
}
