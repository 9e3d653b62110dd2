package org.jingnuo.moderation.progress;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.moderation.CurrentActor;
import org.jingnuo.moderation.DeskLayout;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.parts.ActionDialog;
import org.jingnuo.moderation.parts.Announcer;
import org.jingnuo.moderation.parts.CommitmentFilter;
import org.jingnuo.moderation.parts.DeskKeys;
import org.jingnuo.moderation.parts.ListAddress;
import org.jingnuo.moderation.parts.Sentences;
import org.jingnuo.moderation.parts.Shelves;
import org.jingnuo.moderation.parts.Times;
import org.jingnuo.moderation.people.People;
import org.jingnuo.site.CityDate;
import org.jingnuo.site.Language;
import org.jspecify.annotations.Nullable;

/** Official progress: what waits for a second person, what stands, and what does not, of one commitment or of all. */
@Route(value = ProgressPaths.DESK, layout = DeskLayout.class)
@RolesAllowed(Role.Names.EDITOR)
class ProgressView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ProgressDesk desk;
    private final transient CurrentActor current;
    private final transient Catalogue catalogue;
    private final transient ProgressDialogs dialogs;
    private final transient EntryTexts texts;
    private final transient EntryActions actions;
    private final CommitmentFilter about;
    private final Shelves<EntryShelf> shelves =
            new Shelves<>(getTranslation("progress.shelves"), EntryShelf.class, ProgressView.class);
    private final Grid<OfficialEntry> grid = new Grid<>();
    private final Announcer announcer = new Announcer();
    private EntryShelf shelf = EntryShelf.WAITING;
    private @Nullable ActionDialog proposing;

    ProgressView(
            ProgressDesk desk,
            WithdrawalDesk withdrawals,
            CurrentActor current,
            Catalogue catalogue,
            CityDate city,
            People people) {
        this.desk = desk;
        this.current = current;
        this.catalogue = catalogue;
        var language = Language.of(getLocale());
        var zone = ZoneId.of(catalogue.now().edition().timeZone());
        this.dialogs = new ProgressDialogs(this, catalogue, city, language);
        this.texts = new EntryTexts(this, new Times(language, zone), language, people.colleagues());
        this.actions = new EntryActions(this, desk, withdrawals, dialogs, current, this::refresh);
        this.about = new CommitmentFilter(catalogue.now(), language, this::narrow);
        addClassName("desk-queue");
        fillGrid();
        var propose = new Button(getTranslation("progress.propose"), click -> propose());
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var bar = new Div(about, propose);
        bar.addClassName("desk-bar");
        add(new H1(getTranslation("progress.title")), shelves, bar, grid, announcer);
        var keys = new DeskKeys();
        keys.on("i", this::propose);
        keys.listenWith(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = ListAddress.in(event.getLocation().getQueryParameters(), EntryShelf.class);
        shelf = asked.shelf();
        about.show(asked.commitment());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("progress.title");
    }

    private void narrow(@Nullable String commitment) {
        getUI().ifPresent(ui -> ui.navigate(ProgressView.class, new ListAddress<>(shelf, commitment).query()));
    }

    private void fillGrid() {
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addComponentColumn(this::row).setHeader(getTranslation("progress.entry"));
        grid.setDataProvider(provider());
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(getTranslation("progress.empty"));
    }

    private CallbackDataProvider<OfficialEntry, Void> provider() {
        return DataProvider.fromCallbacks(
                query ->
                        desk
                                .list(shelf, about.getChosen(), query.getOffset(), query.getLimit(), current.get())
                                .stream(),
                query -> desk.count(shelf, about.getChosen(), current.get()));
    }

    /** What was found out, who did what with it, and what can be done: side by side, or below each other on a phone. */
    private Component row(OfficialEntry entry) {
        var row = new Div(texts.content(entry, catalogue.now()), texts.standing(entry), actions.of(entry));
        row.addClassName("desk-entry");
        return row;
    }

    /** The same dialog until it is done with, so that what was entered stays. */
    private void propose() {
        if (proposing == null) {
            proposing = dialogs.propose(about.getChosen(), (commitment, finding, file, replacing) -> {
                desk.propose(commitment, finding, file, replacing, current.get());
                proposing = null;
                Sentences.tell(getTranslation("progress.proposed"));
                refresh();
            });
        }
        proposing.open();
    }

    private void refresh() {
        shelves.show(shown(), this::label);
        grid.getDataProvider().refreshAll();
        announcer.say(label(shelf));
    }

    private ListAddress<EntryShelf> shown() {
        return new ListAddress<>(shelf, about.getChosen());
    }

    private String label(EntryShelf shelf) {
        var count = desk.count(shelf, about.getChosen(), current.get());
        return getTranslation("progress.shelf." + shelf, String.valueOf(count));
    }
}
