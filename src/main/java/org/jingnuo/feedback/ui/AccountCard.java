package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jingnuo.feedback.Account;
import org.jingnuo.site.Language;

/** What somebody says, but for words and photos: about what, what they see, and where. */
class AccountCard extends Div {

    AccountCard(Account account, Sentences sentences, Language language) {
        addClassName("entry");
        var about = new Paragraph(sentences.about(account.commitment(), this, language));
        about.addClassName("about");
        var seen = new Paragraph(sentences.seen(account.seen(), account.commitment(), this, language));
        seen.addClassName("seen");
        add(about, seen, new Paragraph(sentences.where(account.place(), account.cell(), this, language)));
    }
}
