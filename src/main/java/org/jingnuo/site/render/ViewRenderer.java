package org.jingnuo.site.render;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.ElementUtil;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.ref.Reference;
import org.jingnuo.site.Language;
import org.jingnuo.site.Live;
import org.jingnuo.site.Needs;
import org.jingnuo.site.PageHead;
import org.jingnuo.site.PostedForm;
import org.jingnuo.site.PublicView;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Runs a Flow view in a UI that no browser is attached to and reads its element tree. */
@Component
class ViewRenderer implements VaadinServiceInitListener {
    private @Nullable VaadinServletService service;

    /**
     * @param body the outermost layout with everything in it
     * @param scripted whether an element of it {@linkplain Needs needs} a script
     * @param live whether an element of it is {@linkplain Live live}; text that reads like the mark does not count
     */
    record RenderedView(PageHead head, String body, boolean live, boolean scripted) {}

    @Override
    public void serviceInit(ServiceInitEvent event) {
        service = (VaadinServletService) event.getSource();
    }

    /**
     * @param path without leading slash, language prefix included
     * @throws com.vaadin.flow.router.InvalidLocationException if {@code path} cannot be one of a page
     */
    RenderedView render(HttpServletRequest request, String path, QueryParameters query, PostedForm form) {
        if (service == null) {
            throw new IllegalStateException("Flow has not started yet");
        }
        var location = new Location(path, query);
        var before = CurrentInstance.getInstances();
        var session = new DetachedSession(service);
        // Flow holds it weakly, so it must be held here for as long as the view may ask for it
        var visible = new VaadinServletRequest(new SessionlessRequest(request), service);
        session.lock();
        try {
            return render(service, session, visible, location, form);
        } finally {
            Reference.reachabilityFence(visible);
            session.unlock();
            CurrentInstance.clearAll();
            CurrentInstance.restoreInstances(before);
        }
    }

    private static RenderedView render(
            VaadinServletService service,
            VaadinSession session,
            VaadinServletRequest request,
            Location location,
            PostedForm form) {
        CurrentInstance.set(VaadinService.class, service);
        CurrentInstance.set(VaadinRequest.class, request);
        CurrentInstance.set(VaadinSession.class, session);
        var ui = new UI();
        ComponentUtil.setData(ui, PostedForm.class, form);
        ui.getInternals().setSession(session);
        UI.setCurrent(ui);
        ui.setLocale(Language.ofPath("/" + location.getPath()).locale());
        ui.doInit(request, 1, "detached");
        ui.getInternals().getRouter().navigate(ui, location, NavigationTrigger.PAGE_LOAD);
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        var chain = ui.getInternals().getActiveRouterTargetsChain();
        var view = (PublicView) chain.getFirst();
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        var body = ElementUtil.toJsoup(document, chain.getLast().getElement());
        document.appendChild(body);
        var live = document.selectFirst("[" + Live.ATTRIBUTE + "]") != null;
        var scripted = document.selectFirst("[" + Needs.ATTRIBUTE + "]") != null;
        return new RenderedView(view.head(), body.outerHtml(), live, scripted);
    }
}
