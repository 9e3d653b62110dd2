package org.jingnuo.moderation.progress;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.WebAddress;
import org.jingnuo.moderation.progress.OfficialEntry.Withdrawal;

/** Two editors, and what they find. */
final class Editors {

    static final Actor MEI = new Actor("mei", Set.of(Role.EDITOR));
    static final Actor LIN = new Actor("lin", Set.of(Role.EDITOR));
    static final String COMMITMENT = "2023-parking-spaces";
    static final LocalDate AS_OF = LocalDate.of(2023, 12, 31);
    static final String QUOTE = "全年新增停车泊位7012个";

    private Editors() {}

    static Finding.Statement statement() {
        return statement(QUOTE);
    }

    /** Seen at an address. */
    static Finding.Statement statement(String quote) {
        return new Finding.Statement(
                AS_OF,
                Execution.DONE,
                quote,
                new Document(
                        "2024年政府工作报告",
                        "某市人民政府",
                        LocalDate.of(2024, 1, 15),
                        "3",
                        new WebAddress("https://example.org/report"),
                        LocalDate.of(2024, 2, 1),
                        null));
    }

    /** With no way to look it up but a copy that is still to come. */
    static Finding.Statement withoutAddress() {
        return new Finding.Statement(
                AS_OF,
                Execution.UNDER_WAY,
                QUOTE,
                new Document("2024年政府工作报告", "某市人民政府", LocalDate.of(2024, 1, 15), null, null, null, null));
    }

    static Finding.NoEvidence noEvidence() {
        return new Finding.NoEvidence(LocalDate.of(2024, 3, 1), "市政府网站、统计公报");
    }

    /** That an entry which stands be withdrawn, as it reads now. */
    static Withdrawal proposedWithdrawal(ProgressDesk desk, String id) {
        return desk.list(EntryShelf.STANDING, null, 0, Integer.MAX_VALUE, LIN).stream()
                .filter(entry -> entry.id().equals(id))
                .map(OfficialEntry::withdrawal)
                .findFirst()
                .orElseThrow();
    }

    static ReceivedFile pdf(String name) {
        return new ReceivedFile(name, "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    }
}
