package org.jingnuo.moderation.access;

import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells what an open page sends by itself, its heartbeat and polls, from what somebody does in it. */
@Component
class OpenPage implements VaadinServiceInitListener {

    private static final String POLLED = OpenPage.class.getName() + ".polled";

    /** Kinds of Flow's requests that keep a page alive and do nothing in it. */
    private static final Set<String> ALIVE = Set.of("heartbeat", "push");

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addPollListener(OpenPage::polled));
    }

    /** A poll looks like any other call until Flow has read it. */
    private static void polled(PollEvent poll) {
        VaadinRequest.getCurrent().setAttribute(POLLED, true);
    }

    /** Whether nobody did anything by this request; asked after it was served. */
    static boolean sentByItself(HttpServletRequest request) {
        return request.getAttribute(POLLED) != null || ALIVE.contains(String.valueOf(request.getParameter("v-r")));
    }
}
