package org.jingnuo.commitments.content.rules;

import static org.jingnuo.commitments.ReplyTemplate.ASK;
import static org.jingnuo.commitments.ReplyTemplate.PART;
import static org.jingnuo.commitments.ReplyTemplate.REJECT;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jingnuo.commitments.content.ContentFiles;
import org.jingnuo.commitments.content.ReplyEntry;
import org.jingnuo.commitments.content.Words;

/** Replies of the desk have ids of their own; those that turn something down name a reason, and questions do not. */
class RepliesFitTheirKind implements Rule {

    private static final List<String> KINDS = List.of(REJECT, PART, ASK);
    private static final Pattern REASON = Pattern.compile("[a-z]+(_[a-z]+)*");

    @Override
    public void check(ContentFiles content) {
        var ids = new HashSet<String>();
        for (var reply : content.replies()) {
            if (!reply.id().isEmpty() && !Slug.is(reply.id())) {
                reply.where().get("id").wrong("the id " + Words.shown(reply.id()) + " is no slug", Slug.MEND);
            } else if (!reply.id().isEmpty() && !ids.add(reply.id())) {
                reply.where().get("id").wrong("the reply " + reply.id() + " stands twice", "Keep one of the two");
            }
            checkKind(reply);
        }
    }

    private static void checkKind(ReplyEntry reply) {
        var reason = reply.reason();
        if (reply.kind().isEmpty()) {
            return;
        }
        if (!KINDS.contains(reply.kind())) {
            reply.where()
                    .get("kind")
                    .wrong(
                            "kind " + Words.shown(reply.kind()) + " is unknown",
                            "Write one of: " + String.join(", ", KINDS));
        } else if (reply.kind().equals(ASK) && reason != null) {
            reply.where().get("reason").wrong("a question has no reason", "Take it out");
        } else if (!reply.kind().equals(ASK) && reason == null) {
            reply.where().wrong("the reply has no reason", "Add reason: …, as the desk calls it");
        } else if (reason != null
                && !reason.isEmpty()
                && !REASON.matcher(reason).matches()) {
            reply.where()
                    .get("reason")
                    .wrong("the reason " + Words.shown(reason) + " is no word", "Write it like off_topic");
        }
    }
}
