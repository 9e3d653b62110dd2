package org.jingnuo.moderation.access;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import org.jingnuo.moderation.audit.Action;
import org.jingnuo.moderation.audit.Audit;
import org.jingnuo.moderation.people.People;
import org.jingnuo.moderation.people.Person;
import org.jingnuo.site.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of people; a new one is a second factor of who is signed in, from the same transaction on. */
@Component
@Transactional
class Passkeys implements UserCredentialRepository {

    private final UserCredentialRepository rows;
    private final PublicKeyCredentialUserEntityRepository users;
    private final SettingUp settingUp;
    private final People people;
    private final I18NProvider translations;
    private final Audit audit;

    Passkeys(
            JdbcOperations database,
            PublicKeyCredentialUserEntityRepository users,
            SettingUp settingUp,
            People people,
            I18NProvider translations,
            Audit audit) {
        this.rows = new JdbcUserCredentialRepository(database);
        this.users = users;
        this.settingUp = settingUp;
        this.people = people;
        this.translations = translations;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<CredentialRecord> findOf(String person) {
        var user = users.findByUsername(person);
        return user == null ? List.of() : rows.findByUserId(user.getId());
    }

    /** Removes one of the person's own. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(String person, Bytes id) {
        findOf(person).stream()
                .filter(passkey -> passkey.getCredentialId().equals(id))
                .forEach(passkey -> {
                    rows.delete(id);
                    audit.record(person, Action.FACTOR_REMOVED, Person.subject(person), Map.of("factor", "passkey"));
                });
    }

    /** Calls one of the person's own by another name, which {@link PasskeyName} has checked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void rename(String person, Bytes id, String name) {
        findOf(person).stream()
                .filter(passkey -> passkey.getCredentialId().equals(id))
                .forEach(passkey -> {
                    rows.save(called(passkey, name));
                    audit.record(person, Action.FACTOR_RENAMED, Person.subject(person), Map.of("factor", "passkey"));
                });
    }

    /** Saves a new one, or one that was used: its counter, and when. */
    @Override
    public void save(CredentialRecord passkey) {
        if (rows.findByCredentialId(passkey.getCredentialId()) == null) {
            add(passkey);
        } else {
            rows.save(passkey);
        }
    }

    private void add(CredentialRecord passkey) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            throw new IllegalStateException("Nobody is here.");
        }
        var person = authentication.getName();
        rows.save(called(passkey, PasskeyName.shortened(passkey.getLabel(), nameOffered(person))));
        settingUp.factorAdded(person, "passkey");
    }

    private String nameOffered(String person) {
        var language = people.findByName(person).map(Person::language).orElse(Language.ZH);
        return translations.getTranslation(PasskeyName.OFFERED, language.locale());
    }

    private static CredentialRecord called(CredentialRecord passkey, String name) {
        return ImmutableCredentialRecord.fromCredentialRecord(passkey)
                .label(name)
                .build();
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("A passkey is removed by its owner, on the page for that.");
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return rows.findByCredentialId(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CredentialRecord> findByUserId(Bytes user) {
        return rows.findByUserId(user);
    }
}
