package org.jingnuo.moderation.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingnuo.moderation.audit.Action;
import org.jingnuo.moderation.audit.Audit;
import org.jingnuo.moderation.people.People;
import org.jingnuo.moderation.people.Person;
import org.jingnuo.moderation.people.Person.State;
import org.jingnuo.moderation.people.SetupLinks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody does with a link to set up with: a password, then a second factor, with which they are active. */
@Service
@Transactional
class SettingUp {

    private final SetupLinks links;
    private final People people;
    private final Passwords passwords;
    private final TotpSecrets totp;
    private final RecoveryCodes recoveryCodes;
    private final Audit audit;

    SettingUp(
            SetupLinks links,
            People people,
            Passwords passwords,
            TotpSecrets totp,
            RecoveryCodes recoveryCodes,
            Audit audit) {
        this.links = links;
        this.people = people;
        this.passwords = passwords;
        this.totp = totp;
        this.recoveryCodes = recoveryCodes;
        this.audit = audit;
    }

    /** Who the link is for, if it still counts. */
    @Transactional(readOnly = true)
    public Optional<Person> find(String secret) {
        return links.find(secret).flatMap(people::findByName).filter(SettingUp::isExpected);
    }

    /**
     * Uses the link up and sets the password.
     *
     * @return who it was for; nothing if it does not count any more
     */
    public Optional<String> redeem(String secret, String passwordHash) {
        var person = links.redeem(secret).flatMap(people::findByName).filter(SettingUp::isExpected);
        person.ifPresent(it -> {
            passwords.set(it.name(), passwordHash);
            audit.record(it.name(), Action.PASSWORD_SET, Person.subject(it.name()), Map.of("by", "link"));
        });
        return person.map(Person::name);
    }

    /** Whether the code shows that the app has the secret, which then is a second factor. */
    public boolean addTotp(String name, TotpSecret secret, String code) {
        var added = totp.add(name, secret, code.replaceAll("\\s", ""));
        if (added) {
            factorAdded(name, "totp");
        }
        return added;
    }

    /** A second factor was added: whoever was only invited is active from now on. */
    public void factorAdded(String name, String kind) {
        people.findByName(name)
                .filter(SettingUp::isExpected)
                .map(person -> person.with(State.ACTIVE))
                .ifPresent(people::save);
        audit.record(name, Action.FACTOR_ADDED, Person.subject(name), Map.of("factor", kind));
    }

    /** How many are left. */
    @Transactional(readOnly = true)
    public int countRecoveryCodes(String name) {
        return recoveryCodes.count(name);
    }

    /** New recovery codes instead of all before. */
    public List<String> makeRecoveryCodes(String name) {
        audit.record(name, Action.RECOVERY_CODES_MADE, Person.subject(name), Map.of());
        return recoveryCodes.make(name);
    }

    private static boolean isExpected(Person person) {
        return person.state() == State.INVITED;
    }
}
