package org.jingnuo.moderation.progress;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.moderation.CurrentActor;
import org.jingnuo.moderation.DeskLayout;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.desk.ActionDialog;
import org.jingnuo.moderation.desk.Announcer;
import org.jingnuo.moderation.desk.CommitmentField;
import org.jingnuo.moderation.desk.DeskKeys;
import org.jingnuo.moderation.desk.Sentences;
import org.jingnuo.moderation.desk.Times;
import org.jingnuo.site.CityDate;
import org.jingnuo.site.Language;
import org.jspecify.annotations.Nullable;

/** Official progress: what waits for a second person, what stands, and what does not, of one commitment or of all. */
@Route(value = ProgressPaths.DESK, layout = DeskLayout.class)
@RolesAllowed(Role.Names.EDITOR)
class ProgressView extends Div implements HasDynamicTitle {

    private final transient ProgressDesk desk;
    private final transient CurrentActor current;
    private final transient Catalogue catalogue;
    private final transient ProgressDialogs dialogs;
    private final transient EntryTexts texts;
    private final transient EntryActions actions;
    private final CommitmentField about;
    private final Tabs shelves = new Tabs();
    private final Grid<OfficialEntry> grid = new Grid<>();
    private final Announcer announcer = new Announcer();
    private @Nullable ActionDialog proposing;

    ProgressView(
            ProgressDesk desk, WithdrawalDesk withdrawals, CurrentActor current, Catalogue catalogue, CityDate city) {
        this.desk = desk;
        this.current = current;
        this.catalogue = catalogue;
        var language = Language.of(getLocale());
        var zone = ZoneId.of(catalogue.now().edition().timeZone());
        this.dialogs = new ProgressDialogs(this, catalogue, city, language);
        this.texts = new EntryTexts(this, new Times(language, zone), language);
        this.actions = new EntryActions(this, desk, withdrawals, dialogs, current, this::refresh);
        this.about = new CommitmentField(catalogue.now(), language);
        addClassName("desk-queue");
        fillShelves();
        about.setPlaceholder(getTranslation("desk.about.any"));
        about.addValueChangeListener(change -> refresh());
        fillGrid();
        var propose = new Button(getTranslation("progress.propose"), click -> propose());
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var bar = new Div(about, propose);
        bar.addClassName("desk-bar");
        add(new H1(getTranslation("progress.title")), shelves, bar, grid, announcer);
        var keys = new DeskKeys();
        keys.on("i", this::propose);
        keys.listenWith(this);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("progress.title");
    }

    private void fillShelves() {
        Stream.of(EntryShelf.values()).forEach(shelf -> shelves.add(new Tab()));
        shelves.addSelectedChangeListener(change -> refresh());
    }

    private void fillGrid() {
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addComponentColumn(entry -> texts.content(entry, catalogue.now()))
                .setHeader(getTranslation("progress.entry"))
                .setFlexGrow(3);
        grid.addComponentColumn(texts::standing).setHeader(getTranslation("progress.standing"));
        grid.addComponentColumn(actions::of).setHeader(getTranslation("progress.actions"));
        grid.setDataProvider(provider());
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(getTranslation("progress.empty"));
    }

    private CallbackDataProvider<OfficialEntry, Void> provider() {
        return DataProvider.fromCallbacks(
                query -> desk.list(shelf(), commitment(), query.getOffset(), query.getLimit(), current.get()).stream(),
                query -> desk.count(shelf(), commitment(), current.get()));
    }

    /** The same dialog until it is done with, so that what was entered stays. */
    private void propose() {
        if (proposing == null) {
            proposing = dialogs.propose(commitment(), (commitment, finding, file, replacing) -> {
                desk.propose(commitment, finding, file, replacing, current.get());
                proposing = null;
                Sentences.tell(getTranslation("progress.proposed"));
                refresh();
            });
        }
        proposing.open();
    }

    private void refresh() {
        for (var shelf : EntryShelf.values()) {
            var count = desk.count(shelf, commitment(), current.get());
            shelves.getTabAt(shelf.ordinal())
                    .setLabel(getTranslation("progress.shelf." + shelf, String.valueOf(count)));
        }
        grid.getDataProvider().refreshAll();
        announcer.say(shelves.getSelectedTab().getLabel());
    }

    private EntryShelf shelf() {
        return EntryShelf.values()[shelves.getSelectedIndex()];
    }

    private @Nullable String commitment() {
        return about.getOptionalValue().map(Commitment::id).orElse(null);
    }
}
