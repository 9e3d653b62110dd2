package org.jingnuo.moderation.access;

import java.util.List;
import java.util.Map;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.StepUp;
import org.jingnuo.moderation.audit.Action;
import org.jingnuo.moderation.audit.Audit;
import org.jingnuo.moderation.people.DisplayName;
import org.jingnuo.moderation.people.People;
import org.jingnuo.moderation.people.Person;
import org.jingnuo.moderation.people.Standings;
import org.jingnuo.site.Language;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What people do with their own account. What one signs in with is changed only soon after a second factor. */
@Service
class OwnAccess {

    private final People people;
    private final Passwords passwords;
    private final PasswordCheck rules;
    private final PasswordHashing hashing;
    private final Passkeys passkeys;
    private final TotpSecrets totp;
    private final RecoveryCodes recoveryCodes;
    private final Standings standings;
    private final StepUp stepUp;
    private final Throttle throttle;
    private final Audit audit;
    private final TransactionOperations transactions;

    OwnAccess(
            People people,
            Passwords passwords,
            PasswordCheck rules,
            PasswordHashing hashing,
            Passkeys passkeys,
            TotpSecrets totp,
            RecoveryCodes recoveryCodes,
            Standings standings,
            StepUp stepUp,
            Throttle throttle,
            Audit audit,
            TransactionOperations transactions) {
        this.people = people;
        this.passwords = passwords;
        this.rules = rules;
        this.hashing = hashing;
        this.passkeys = passkeys;
        this.totp = totp;
        this.recoveryCodes = recoveryCodes;
        this.standings = standings;
        this.stepUp = stepUp;
        this.throttle = throttle;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * What somebody signs in with besides the password.
     *
     * @param recoveryCodes how many are left
     */
    record Factors(List<CredentialRecord> passkeys, boolean app, int recoveryCodes) {

        /** Whether nothing would be left to sign in with if one were removed. */
        boolean isLast() {
            return passkeys.size() + (app ? 1 : 0) <= 1;
        }
    }

    /** What came of a new password. */
    enum PasswordChange {
        DONE,
        /** The one so far is not right. */
        WRONG,
        TOO_SHORT,
        TOO_LONG,
        GUESSABLE
    }

    Person get(Actor actor) {
        return people.findByName(actor.name()).orElseThrow();
    }

    Factors factors(Actor actor) {
        var name = actor.name();
        return new Factors(passkeys.findOf(name), totp.exists(name), recoveryCodes.count(name));
    }

    /** @throws org.jingnuo.moderation.people.RefusedChange if the name cannot be one */
    void introduce(Actor actor, String displayName, Language language) {
        people.save(get(actor).called(DisplayName.checked(displayName), language));
    }

    /**
     * Sets another password and ends all sessions, this one too.
     *
     * @throws TooManyTries if {@code current} was given too often: a borrowed session is none to guess in
     */
    PasswordChange changePassword(Actor actor, String current, String wanted) {
        stepUp.require();
        throttle.refusesChange(actor.name()).ifPresent(wait -> {
            throw new TooManyTries(wait);
        });
        if (!passwords.isOf(actor.name(), current)) {
            return PasswordChange.WRONG;
        }
        return rules.findWeakness(wanted, get(actor))
                .map(weakness -> PasswordChange.valueOf(weakness.name()))
                .orElseGet(() -> {
                    setPassword(actor.name(), hashing.hash(wanted));
                    return PasswordChange.DONE;
                });
    }

    void removePasskey(Actor actor, Bytes id) {
        stepUp.require();
        transactions.executeWithoutResult(status -> {
            keepOne(actor);
            passkeys.remove(actor.name(), id);
        });
    }

    /** @throws org.jingnuo.moderation.people.RefusedChange if the name cannot be one */
    void renamePasskey(Actor actor, Bytes id, String typed) {
        var name = PasskeyName.checked(typed);
        transactions.executeWithoutResult(status -> passkeys.rename(actor.name(), id, name));
    }

    void removeApp(Actor actor) {
        stepUp.require();
        transactions.executeWithoutResult(status -> {
            keepOne(actor);
            if (totp.remove(actor.name())) {
                audit.record(
                        actor.name(), Action.FACTOR_REMOVED, Person.subject(actor.name()), Map.of("factor", "totp"));
            }
        });
    }

    /** Ends all sessions of the person, this one too. */
    void endSessions(Actor actor) {
        transactions.executeWithoutResult(status -> {
            standings.endSessions(actor.name());
            audit.record(actor.name(), Action.SESSIONS_ENDED, Person.subject(actor.name()), Map.of());
        });
    }

    private void setPassword(String name, String hash) {
        transactions.executeWithoutResult(status -> {
            passwords.set(name, hash);
            standings.endSessions(name);
            audit.record(name, Action.PASSWORD_SET, Person.subject(name), Map.of("by", "password"));
        });
    }

    private void keepOne(Actor actor) {
        standings.lock(actor.name());
        if (factors(actor).isLast()) {
            throw new IllegalStateException("The last second factor is not removed.");
        }
    }
}
