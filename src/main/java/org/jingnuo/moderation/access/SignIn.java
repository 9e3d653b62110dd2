package org.jingnuo.moderation.access;

import java.util.Map;
import java.util.Optional;
import org.jingnuo.moderation.Factors;
import org.jingnuo.moderation.audit.Action;
import org.jingnuo.moderation.audit.Audit;
import org.jingnuo.moderation.people.Person;
import org.jingnuo.moderation.people.Person.State;
import org.jingnuo.moderation.people.Standing;
import org.jingnuo.moderation.people.Standings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Checks what people prove with who they are, and has it audited; what was typed is kept nowhere. */
@Service
class SignIn {

    /**
     * In the audit for a name that nobody has: what was typed may be anything, and recording nothing would be answered sooner. Only
     * when strangers try so many names that they would fill the audit, which is kept for good, is that the lesser harm.
     */
    private static final String NOBODY = "-";

    private final Passwords passwords;
    private final TotpSecrets totp;
    private final RecoveryCodes recoveryCodes;
    private final Standings standings;
    private final Throttle throttle;
    private final Audit audit;
    private final TransactionOperations transactions;

    SignIn(
            Passwords passwords,
            TotpSecrets totp,
            RecoveryCodes recoveryCodes,
            Standings standings,
            Throttle throttle,
            Audit audit,
            TransactionOperations transactions) {
        this.passwords = passwords;
        this.totp = totp;
        this.recoveryCodes = recoveryCodes;
        this.standings = standings;
        this.throttle = throttle;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** How the person stands whose password this is; nothing, after the same time, if it is not or they may not come. */
    Optional<Standing> byPassword(String name, String password) {
        var right = passwords.isOf(name, password);
        var standing = standings.find(name);
        if (right && standing.filter(it -> it.state() == State.ACTIVE).isPresent()) {
            return standing;
        }
        var recorded = standing.isPresent() ? name : NOBODY;
        if (throttle.recordsFailure(recorded)) {
            failed(recorded, "password");
        }
        return Optional.empty();
    }

    /**
     * The factor that a code proves: of the app, or for recovery.
     *
     * @param again whether the person had given a second factor before
     */
    @Transactional
    public Optional<String> byCode(String name, String typed, boolean again) {
        var code = typed.replaceAll("[\\s-]", "");
        var isOfApp = code.matches("[0-9]{" + Totp.DIGITS + "}");
        if (isOfApp ? !totp.use(name, code) : !recoveryCodes.use(name, code)) {
            audit.record(name, Action.SIGN_IN_FAILED, Person.subject(name), Map.of("factor", "code"));
            return Optional.empty();
        }
        var factor = isOfApp ? Factors.TOTP : Factors.RECOVERY_CODE;
        recordSuccess(name, factor, again);
        return Optional.of(factor);
    }

    /** A passkey that was accepted. */
    void byPasskey(String name, boolean again) {
        transactions.executeWithoutResult(status -> recordSuccess(name, Factors.PASSKEY, again));
    }

    void failed(String name, String factor) {
        transactions.executeWithoutResult(
                status -> audit.record(name, Action.SIGN_IN_FAILED, Person.subject(name), Map.of("factor", factor)));
    }

    void signedOut(String name) {
        transactions.executeWithoutResult(
                status -> audit.record(name, Action.SIGNED_OUT, Person.subject(name), Map.of()));
    }

    private void recordSuccess(String name, String factor, boolean again) {
        var action = again ? Action.SIGN_IN_RENEWED : Action.SIGNED_IN;
        audit.record(name, action, Person.subject(name), Map.of("factor", factor));
    }
}
