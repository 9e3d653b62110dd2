package org.jingnuo.moderation.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.Set;
import org.jingnuo.EmptyTables;
import org.jingnuo.TestDatabase;
import org.jingnuo.feedback.EmptyFeedback;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.class)
@ExtendWith(EmptyFeedback.class)
class DeskFiguresViewTest extends SpringBrowserlessTest {

    @Autowired
    DeskFigures figures;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void something_happened() {
        nothing_happened();
        Happened.sent(database, "a", "2026-01-05T09:00").then("2026-01-05T11:30", "REJECTED", "INSULT");
        Happened.sent(database, "b", "2026-01-05T09:00");
    }

    @AfterEach
    void nothing_happened() {
        EmptyTables.empty(database, "feedback, moderation_figure");
    }

    @Test
    @WithMockUser(roles = "MODERATOR")
    void a_moderator_sees_the_figures_of_each_week_as_a_table() {
        assertThat(table()).startsWith("每周，到现在为止").contains("2026 年第 2 周（2026年1月5日 起）", "辱骂或人身攻击：1", "2.5");
        assertThat(((DeskFiguresView) getCurrentView()).getElement().getTextRecursively())
                .contains("现在有 2 条等待决定", "2026 年第 1 季度");
    }

    @Test
    @WithMockUser(roles = "OFFICIAL")
    void an_official_sees_them() {
        assertThat(table()).isNotEmpty();
    }

    @Test
    @WithMockUser(roles = "EDITOR")
    void an_editor_sees_them() {
        assertThat(table()).isNotEmpty();
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void an_admin_sees_them() {
        assertThat(table()).isNotEmpty();
    }

    @Test
    @WithMockUser(roles = "USER")
    void nobody_without_a_role_at_the_desk_sees_them() {
        assertThat(isRefused()).isTrue();
    }

    @Test
    @WithAnonymousUser
    void nobody_sees_them_without_signing_in() {
        assertThat(isRefused()).isTrue();
    }

    @Test
    void the_service_asks_for_a_role_as_well() {
        var nobody = new Actor("nobody", Set.of());

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> figures.find(nobody, Period.WEEK));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> figures.waiting(nobody));
        assertThat(Role.values())
                .allSatisfy(role -> assertThat(figures.find(new Actor("x", Set.of(role)), Period.WEEK))
                        .isNotEmpty());
    }

    /** Text of the first. */
    private String table() {
        UI.getCurrent().navigate(FigurePaths.DESK);
        return find(PeriodTable.class).all().getFirst().getElement().getTextRecursively();
    }

    /** Whatever is shown instead. */
    private static boolean isRefused() {
        UI.getCurrent().navigate(FigurePaths.DESK);
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .noneMatch(DeskFiguresView.class::isInstance);
    }
}
