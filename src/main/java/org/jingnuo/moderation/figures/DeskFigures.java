package org.jingnuo.moderation.figures;

import java.util.List;
import org.jingnuo.feedback.Decisions;
import org.jingnuo.moderation.Actor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Figures for everybody at the desk, counted until now; whoever else asks gets an {@link AccessDeniedException}. */
@Service
class DeskFigures {

    private final FigureTable table;
    private final Decisions decisions;
    private final CityDays days;

    DeskFigures(FigureTable table, Decisions decisions, CityDays days) {
        this.table = table;
        this.decisions = decisions;
        this.days = days;
    }

    /** Of every week or quarter in which something happened, newest first. */
    List<Figures> find(Actor actor, Period period) {
        actor.requireAny();
        return table.find(period, days.tomorrow(), days.zone());
    }

    /** How many wait for a decision. */
    int waiting(Actor actor) {
        actor.requireAny();
        return decisions.countWaiting();
    }
}
