package org.jingnuo.feedback.guard;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jingnuo.feedback.guard.Room.Level;

/**
 * Lets people through, makes doubtful ones wait in a second queue, and refuses only floods.
 *
 * <p>What a submission brings along is a {@link Signal} each, and enough of them make it doubtful. How many came lately
 * from its neighbourhood and from everywhere decides the rest:
 *
 * <table>
 * <caption>By the fuller of the two buckets</caption>
 * <tr><th>less than half used</th><td>passes, or waits as doubtful</td></tr>
 * <tr><th>more (pressure)</th><td>a proof of work is asked for; without scripts it waits as doubtful</td></tr>
 * <tr><th>all (flood)</th><td>a proof of work is asked for; without scripts it is refused</td></tr>
 * </table>
 *
 * <p>Who has done the work draws on buckets that only such senders use: a flood of those who have not shuts nobody out
 * who can run a script. There pressure makes doubtful, and a flood refuses. A neighbourhood whose bucket is empty takes
 * nothing out of everybody's. The numbers are the operator's, {@code jingnuo.feedback.limits}.
 *
 * <p>When the buckets cannot be reached, what can be stored is stored, as doubtful: a fault of ours must not lose what a
 * resident says, nor open the first queue to a flood.
 *
 * <p>To be asked outside a transaction, since a bucket takes a connection of its own, and last of all checks: a
 * submission that has its receipt by its idempotency key, or has a mistake to mend, is not judged.
 */
public class Gate {

    private static final String EVERYBODY = "";

    private final Buckets buckets;
    private final ProofOfWork proofs;
    private final FormToken tokens;
    private final GuardProperties limits;

    Gate(Buckets buckets, ProofOfWork proofs, FormToken tokens, GuardProperties limits) {
        this.buckets = buckets;
        this.proofs = proofs;
        this.tokens = tokens;
        this.limits = limits;
    }

    /** Counts the attempt and judges it; the proof that it brings is spent. */
    public Verdict judge(Attempt attempt) {
        var signals = signals(attempt);
        var proof = proofs.spend(attempt.proof());
        var proven = proof == Proof.VALID;
        var mayProve = attempt.scripts() && proof.mayBeAskedFor();
        var nearby = nearby(attempt.address(), proven);
        var room = nearby.level() == Level.NONE ? nearby : nearby.and(everywhere(proven));
        return switch (room.level()) {
            case PLENTY -> verdict(signals);
            case UNKNOWN -> verdict(with(Signal.UNCOUNTED, signals));
            case TIGHT ->
                mayProve && !Signal.doubtful(signals)
                        ? needsProof()
                        : verdict(with(proven ? Signal.CROWDED : Signal.UNPROVEN, signals));
            case NONE -> mayProve ? needsProof() : new Verdict.Refused(flood(nearby), room.retryAfter());
        };
    }

    /** Counts a photo that is about to be received; what is answered is why it cannot be now. */
    public Optional<Verdict.Refused> refusesPhoto(String address) {
        return refuses("photos", address, limits.photosPerPrefix(), Refusal.TOO_MANY_PHOTOS)
                .or(() -> refused(
                        buckets.take("photos", EVERYBODY, limits.photosPerSite()), Refusal.TOO_MANY_FROM_EVERYWHERE));
    }

    /**
     * Counts a tracking code that was looked for and is nobody's. Not to be asked about one that is somebody's: who has
     * a code gets in, however many others guess.
     */
    public Optional<Verdict.Refused> refusesWrongCode(String address) {
        return refuses("wrong codes", address, limits.wrongCodesPerPrefix(), Refusal.TOO_MANY_WRONG_CODES)
                .or(() -> refused(
                        buckets.take("wrong codes", EVERYBODY, limits.wrongCodesPerSite()),
                        Refusal.TOO_MANY_WRONG_CODES_EVERYWHERE));
    }

    /** Deletes what no longer counts, full buckets and expired proofs, and answers how many rows. */
    public int deleteExpired() {
        return buckets.deleteExpired() + proofs.deleteExpired();
    }

    private Set<Signal> signals(Attempt attempt) {
        var signals = EnumSet.noneOf(Signal.class);
        switch (tokens.age(attempt.formToken())) {
            case MISSING -> signals.add(Signal.NO_TOKEN);
            case FORGED -> signals.add(Signal.FORGED_TOKEN);
            case HASTY -> signals.add(Signal.HASTY);
            case OLD -> signals.add(Signal.OLD_TOKEN);
            case USUAL -> {}
        }
        if (attempt.honeypot() != null && !attempt.honeypot().isBlank()) {
            signals.add(Signal.HONEYPOT);
        }
        if (!attempt.scripts()) {
            signals.add(Signal.NO_SCRIPTS);
        }
        if (attempt.sender() == Sender.PROGRAM) {
            signals.add(Signal.NO_ORIGIN);
        }
        return signals;
    }

    private Room nearby(String address, boolean proven) {
        return take(proven ? "proven submissions" : "submissions", address, limits.submissionsPerPrefix());
    }

    private Room everywhere(boolean proven) {
        return buckets.take(proven ? "proven submissions" : "submissions", EVERYBODY, limits.submissionsPerSite());
    }

    private Optional<Verdict.Refused> refuses(String counted, String address, Limit limit, Refusal reason) {
        return refused(take(counted, address, limit), reason);
    }

    private static Optional<Verdict.Refused> refused(Room room, Refusal reason) {
        return room.level() == Level.NONE
                ? Optional.of(new Verdict.Refused(reason, room.retryAfter()))
                : Optional.empty();
    }

    /** An address that tells of no neighbourhood has no limit of its own; the one of the whole site stands. */
    private Room take(String counted, String address, Limit limit) {
        return AddressPrefix.of(address)
                .map(prefix -> buckets.take(counted, prefix.network(), limit))
                .orElse(Room.PLENTY);
    }

    private Verdict needsProof() {
        return new Verdict.NeedsProof(proofs.challenge());
    }

    private static Refusal flood(Room nearby) {
        return nearby.level() == Level.NONE ? Refusal.TOO_MANY_FROM_NEARBY : Refusal.TOO_MANY_FROM_EVERYWHERE;
    }

    private static Verdict verdict(Set<Signal> signals) {
        return Signal.doubtful(signals) ? new Verdict.Doubtful(signals) : new Verdict.Pass();
    }

    private static Set<Signal> with(Signal signal, Set<Signal> signals) {
        var all = EnumSet.of(signal);
        all.addAll(signals);
        return all;
    }
}
