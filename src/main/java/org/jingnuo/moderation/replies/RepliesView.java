package org.jingnuo.moderation.replies;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.feedback.PublishedPages;
import org.jingnuo.moderation.CurrentActor;
import org.jingnuo.moderation.DeskLayout;
import org.jingnuo.moderation.DeskPaths;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.parts.ActionDialog;
import org.jingnuo.moderation.parts.Announcer;
import org.jingnuo.moderation.parts.CommitmentFilter;
import org.jingnuo.moderation.parts.DeskKeys;
import org.jingnuo.moderation.parts.ListAddress;
import org.jingnuo.moderation.parts.Sentences;
import org.jingnuo.moderation.parts.Times;
import org.jingnuo.moderation.parts.WordsField;
import org.jingnuo.moderation.people.Colleagues;
import org.jingnuo.moderation.people.People;
import org.jingnuo.site.CityDate;
import org.jingnuo.site.Language;
import org.jspecify.annotations.Nullable;

/** Replies of public bodies: writing and withdrawing them. */
@Route(value = RepliesView.PATH, layout = DeskLayout.class)
@RolesAllowed(Role.Names.OFFICIAL)
class RepliesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = DeskPaths.DESK + "/replies";

    private final transient ReplyDesk desk;
    private final transient CurrentActor current;
    private final transient Catalogue catalogue;
    private final transient PublishedPages published;
    private final transient CityDate city;
    private final transient Times times;
    private final transient Colleagues colleagues;
    private final String body;
    private final Language language = Language.of(getLocale());
    private final CommitmentFilter about;
    private final Grid<Reply> grid = new Grid<>();
    private final Announcer announcer = new Announcer();
    private @Nullable ActionDialog writing;

    RepliesView(
            ReplyDesk desk,
            CurrentActor current,
            Catalogue catalogue,
            PublishedPages published,
            CityDate city,
            People people) {
        this.desk = desk;
        this.current = current;
        this.catalogue = catalogue;
        this.published = published;
        this.city = city;
        this.times = new Times(language, ZoneId.of(catalogue.now().edition().timeZone()));
        this.colleagues = people.colleagues();
        this.body = desk.body(current.get());
        this.about = new CommitmentFilter(catalogue.now(), language, this::narrow);
        addClassName("desk-queue");
        fillGrid();
        var write = new Button(getTranslation("reply.write"), click -> write());
        write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var bar = new Div(about, write);
        bar.addClassName("desk-bar");
        add(new H1(getTranslation("reply.title")), bar, grid, announcer);
        var keys = new DeskKeys();
        keys.on("i", this::write);
        keys.listenWith(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        about.show(ListAddress.commitmentIn(event.getLocation().getQueryParameters()));
        grid.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reply.title");
    }

    private void narrow(@Nullable String commitment) {
        getUI().ifPresent(ui -> ui.navigate(RepliesView.class, ListAddress.query(commitment)));
    }

    private void fillGrid() {
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addComponentColumn(this::row).setHeader(getTranslation("reply.reply"));
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> desk.list(about.getChosen(), query.getOffset(), query.getLimit(), current.get()).stream(),
                query -> desk.count(about.getChosen(), current.get())));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(getTranslation("reply.empty"));
    }

    /** What is said, who wrote it, and what can be done: side by side, or below each other on a phone. */
    private Component row(Reply reply) {
        var standing = new Div(new Paragraph(getTranslation(
                "reply.writtenBy", colleagues.called(reply.writtenBy()), times.exact(reply.writtenAt()))));
        standing.addClassName("standing");
        var row = new Div(content(reply), standing, actions(reply));
        row.addClassName("desk-entry");
        return row;
    }

    private Component content(Reply reply) {
        var title = new Span(catalogue
                .now()
                .findCommitment(reply.target().commitment())
                .map(it -> it.title().in(language))
                .orElse(reply.target().commitment()));
        title.addClassName("about");
        var content = new Div(title, new ReplyTexts(PublicReply.of(reply), language));
        if (!reply.isPublic()) {
            content.add(new Paragraph(getTranslation("reply.hidden")));
        }
        return content;
    }

    private Component actions(Reply reply) {
        var actions = new Div();
        actions.addClassName("desk-actions");
        if (reply.isOf(current.get().name(), body) && reply.withdrawn() == null) {
            actions.add(new Button(getTranslation("reply.withdraw"), click -> withdraw(reply)));
        }
        return actions;
    }

    /** The same dialog until it is done with, so that what was entered stays. */
    private void write() {
        if (writing == null) {
            var target = new TargetField(
                    catalogue.now(), published, about.getOptionalValue().orElse(null), language);
            var form = new ReplyForm(body, city.today());
            writing = new ActionDialog(getTranslation("reply.write"), getTranslation("reply.publish"), () -> {
                desk.write(target.getTarget(), form.getAnswer(), current.get());
                writing = null;
                done("reply.published");
            });
            writing.addFields(target, form);
        }
        writing.open();
    }

    private void withdraw(Reply reply) {
        var because = new WordsField(getTranslation("reply.withdraw.why"), Reply.LONGEST_REASON);
        var dialog = new ActionDialog(getTranslation("reply.withdraw"), getTranslation("reply.withdraw"), () -> {
            desk.withdraw(reply.id(), because.getWords(), current.get());
            done("reply.taken");
        });
        dialog.addFields(because);
        dialog.open();
    }

    private void done(String key) {
        var sentence = getTranslation(key);
        Sentences.tell(sentence);
        announcer.say(sentence);
        grid.getDataProvider().refreshAll();
    }
}
