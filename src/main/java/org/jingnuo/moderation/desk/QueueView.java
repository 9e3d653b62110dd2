package org.jingnuo.moderation.desk;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.moderation.CurrentActor;
import org.jingnuo.moderation.DeskLayout;
import org.jingnuo.moderation.DeskPaths;
import org.jingnuo.moderation.DeskSections;
import org.jingnuo.moderation.NotDone;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.parts.Announcer;
import org.jingnuo.moderation.parts.CommitmentFilter;
import org.jingnuo.moderation.parts.DeskKeys;
import org.jingnuo.moderation.parts.KeyButton;
import org.jingnuo.moderation.parts.ListAddress;
import org.jingnuo.moderation.parts.Sentences;
import org.jingnuo.moderation.parts.Shelves;
import org.jingnuo.moderation.people.People;
import org.jingnuo.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a decision: the longest waiting first, on shelves, of one commitment or of all. Being the first page of the
 * desk, it leads those who do not decide to what they may do.
 */
@Route(value = DeskPaths.DESK, layout = DeskLayout.class)
@PermitAll
class QueueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Desk desk;
    private final transient Deciding deciding;
    private final transient CurrentActor current;
    private final transient Catalogue catalogue;
    private final transient DeskSections sections;
    private final transient ItemTexts texts;

    private final Shelves<Shelf> shelves = new Shelves<>(getTranslation("desk.shelves"), Shelf.class, QueueView.class);
    private final CommitmentFilter about;
    private final Grid<Queue.Item> grid = new Grid<>();
    private final Announcer announcer = new Announcer();
    private Wanted wanted = Wanted.ALL;

    QueueView(
            Desk desk,
            Deciding deciding,
            CurrentActor current,
            Catalogue catalogue,
            DeskSections sections,
            WaitingTimes times,
            People people) {
        this.desk = desk;
        this.deciding = deciding;
        this.current = current;
        this.catalogue = catalogue;
        this.sections = sections;
        this.about = new CommitmentFilter(catalogue.now(), Language.of(getLocale()), this::narrow);
        this.texts = new ItemTexts(this, Language.of(getLocale()), catalogue, times, people.colleagues());
        addClassName("desk-queue");
        fillGrid();
        var next = new KeyButton(getTranslation("desk.next"), "n", this::openNext);
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var bar = new Div(about, next);
        bar.addClassName("desk-bar");
        add(new H1(getTranslation("desk.queue")), shelves, bar, grid, announcer);
        times.yearWithoutHolidays()
                .ifPresent(year -> add(new Paragraph(getTranslation("desk.weekendsOnly", String.valueOf(year)))));
        var keys = new DeskKeys();
        keys.on("n", this::openNext);
        keys.on("u", this::takeBack);
        keys.listenWith(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!current.get().roles().contains(Role.MODERATOR)) {
            event.forwardTo(sections.of(current.get()).getFirst().view());
            return;
        }
        wanted = Wanted.in(event.getLocation(), catalogue.now());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.queue");
    }

    private void narrow(@Nullable String commitment) {
        getUI().ifPresent(ui -> ui.navigate(QueueView.class, new Wanted(wanted.shelf(), commitment).query()));
    }

    private void fillGrid() {
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addComponentColumn(item -> texts.row(item, wanted)).setHeader(getTranslation("desk.feedback"));
        grid.setDataProvider(provider());
        grid.addItemClickListener(click -> open(click.getItem().id()));
        grid.setEmptyStateText(getTranslation("desk.empty"));
    }

    private CallbackDataProvider<Queue.Item, Void> provider() {
        return DataProvider.fromCallbacks(
                query -> desk.list(wanted, query.getOffset(), query.getLimit(), current.get()).stream(),
                query -> desk.count(wanted, current.get()));
    }

    private void show() {
        var counts = desk.counts(current.get());
        shelves.show(
                new ListAddress<>(wanted.shelf(), wanted.commitment()),
                shelf -> getTranslation("desk.shelf." + shelf, counts.getOrDefault(shelf, 0)));
        about.show(wanted.commitment());
        grid.getDataProvider().refreshAll();
        announcer.say(getTranslation("desk.shelf." + wanted.shelf(), counts.getOrDefault(wanted.shelf(), 0)));
    }

    private void openNext() {
        desk.takeNext(wanted, current.get())
                .ifPresentOrElse(this::open, () -> Sentences.tell(getTranslation("desk.nothingForYou")));
    }

    /** What was decided before this page came. */
    private void takeBack() {
        try {
            getUI().ifPresent(ui -> LastDecision.takeBack(ui, deciding, current.get(), wanted));
        } catch (NotDone tooLate) {
            Sentences.complain(this, tooLate);
        }
    }

    private void open(String id) {
        getUI().ifPresent(ui -> ui.navigate(DeskPaths.feedback(id), wanted.query()));
    }
}
