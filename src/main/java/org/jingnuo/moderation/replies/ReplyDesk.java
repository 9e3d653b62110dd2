package org.jingnuo.moderation.replies;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.News;
import org.jingnuo.moderation.NotDone;
import org.jingnuo.moderation.NotDone.Cause;
import org.jingnuo.moderation.PlainWords;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.audit.Action;
import org.jingnuo.moderation.audit.Audit;
import org.jingnuo.moderation.people.People;
import org.jingnuo.moderation.people.Person;
import org.jingnuo.site.CityDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What officials do with replies. Everything is one transaction with its entry in the audit; whoever cannot do it gets
 * {@link NotDone} and has changed nothing.
 */
@Service
class ReplyDesk {

    private final Replies replies;
    private final People people;
    private final News news;
    private final Catalogue catalogue;
    private final CityDate city;
    private final Audit audit;
    private final Clock clock;

    ReplyDesk(Replies replies, People people, News news, Catalogue catalogue, CityDate city, Audit audit, Clock clock) {
        this.replies = replies;
        this.people = people;
        this.news = news;
        this.catalogue = catalogue;
        this.city = city;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was written last first; {@code commitment} null for all. */
    @Transactional(readOnly = true)
    public List<Reply> list(@Nullable String commitment, int skipped, int most, Actor actor) {
        actor.require(Role.OFFICIAL);
        return replies.find(commitment, skipped, most);
    }

    /** How long that list is. */
    @Transactional(readOnly = true)
    public int count(@Nullable String commitment, Actor actor) {
        actor.require(Role.OFFICIAL);
        return replies.count(commitment);
    }

    /** The Chinese name of the body this official speaks for, as an administrator has it. */
    @Transactional(readOnly = true)
    public String body(Actor actor) {
        actor.require(Role.OFFICIAL);
        return people.findByName(actor.name())
                .map(Person::publicBody)
                .orElseThrow(() -> new NotDone(Cause.NOT_YOUR_BODY));
    }

    /**
     * Makes an answer public, of the body that this official speaks for and of no other.
     *
     * @return its id
     */
    @Transactional
    public String write(Target target, Answer answer, Actor actor) {
        if (!answer.body().zh().equals(body(actor))) {
            throw new NotDone(Cause.NOT_YOUR_BODY);
        }
        requireThere(target);
        var id = UUID.randomUUID().toString();
        replies.add(new Reply(id, target, null, sound(answer), actor.name(), now(), null));
        audit.record(actor.name(), Action.REPLY_WRITTEN, subject(id), Map.of("commitment", target.commitment()));
        news.tell(PublishedReplies.CHANNEL);
        return id;
    }

    /**
     * Takes an answer of this official's or their body's back; that there was one, and why it is gone, stays public.
     *
     * @param because public
     */
    @Transactional
    public void withdraw(String id, String because, Actor actor) {
        actor.require(Role.OFFICIAL);
        var reply = replies.find(id).orElseThrow(() -> new NotDone(Cause.GONE));
        if (!reply.isOf(actor.name(), body(actor))) {
            throw new NotDone(Cause.NOT_YOUR_BODY);
        }
        if (!replies.withdraw(id, actor.name(), now(), words(because, Reply.LONGEST_REASON))) {
            throw new NotDone(Cause.SETTLED);
        }
        audit.record(actor.name(), Action.REPLY_WITHDRAWN, subject(id), Map.of());
        news.tell(PublishedReplies.CHANNEL);
    }

    private void requireThere(Target target) {
        if (catalogue.now().findCommitment(target.commitment()).isEmpty()) {
            throw new NotDone(Cause.NO_SUCH_COMMITMENT);
        }
        var feedback = target.feedback();
        if (feedback != null && !replies.isPublic(feedback, target.commitment())) {
            throw new NotDone(Cause.NOT_PUBLIC);
        }
    }

    private Answer sound(Answer answer) {
        if (answer.saidOn().isAfter(city.today())) {
            throw new NotDone(Cause.WRONG_DATE);
        }
        var body = answer.body();
        var english = body.en();
        return new Answer(
                new Body(
                        words(body.zh(), Body.LONGEST),
                        english == null || english.isBlank() ? null : words(english, Body.LONGEST)),
                answer.saidOn(),
                words(answer.words(), Answer.LONGEST),
                answer.url());
    }

    private static String words(String typed, int longest) {
        return PlainWords.of(typed, longest).orElseThrow(() -> new NotDone(Cause.INCOMPLETE));
    }

    private static String subject(String id) {
        return "reply/" + id;
    }

    /** As exactly as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
