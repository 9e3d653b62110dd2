package org.jingnuo.moderation.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Section;
import org.jingnuo.commitments.CommitmentPaths;
import org.jingnuo.site.Language;

/** What was sent beside words and photos: about what, where, what was seen. */
class AccountPart extends Section {

    AccountPart(CaseFile file) {
        var language = Language.of(getLocale());
        var account = file.feedback().account();
        var list = new DescriptionList();
        list.addClassName("desk-account");
        list.add(
                term("desk.about"),
                file.commitment()
                        .map(it -> {
                            var link = new Anchor(
                                    language.address(CommitmentPaths.commitment(it.id())),
                                    it.title().in(language),
                                    AnchorTarget.BLANK);
                            return new DescriptionList.Description(link);
                        })
                        .orElseGet(() -> new DescriptionList.Description(getTranslation("desk.unsure"))));
        file.commitment().ifPresent(it -> list.add(term("desk.quote"), new DescriptionList.Description(it.quote())));
        list.add(
                term("desk.place"),
                new DescriptionList.Description(file.place()
                        .map(it -> it.name().in(language))
                        .orElseGet(() -> getTranslation("desk.place.none"))));
        var seen = account.seen();
        list.add(
                term("desk.seen"),
                new DescriptionList.Description(getTranslation("feedback.seen." + seen.observation())
                        + (seen.counted() == null ? "" : " · " + getTranslation("desk.counted", seen.counted()))));
        list.add(
                term("desk.language"),
                new DescriptionList.Description(
                        getTranslation("desk.language." + file.feedback().language())));
        add(list);
    }

    private DescriptionList.Term term(String key) {
        return new DescriptionList.Term(getTranslation(key));
    }
}
