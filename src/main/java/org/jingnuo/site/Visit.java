package org.jingnuo.site;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a reader asked a page for.
 *
 * @param path of the page without language prefix, begins with a slash
 * @param query decoded query parameters, and fields of a posted form, in the order they came
 */
public record Visit(Language language, String path, RouteParameters parameters, Map<String, List<String>> query) {

    static Visit of(BeforeEnterEvent event) {
        var location = event.getLocation();
        var path = "/" + location.getPath();
        var language = Language.ofPath(path);
        var query = new LinkedHashMap<>(location.getQueryParameters().getParameters());
        var form = ComponentUtil.getData(event.getUI(), PostedForm.class);
        if (form != null) {
            query.putAll(form.fields());
        }
        return new Visit(language, language.withoutPrefix(path), event.getRouteParameters(), query);
    }

    /** The value of a route parameter, which the page's route guarantees. */
    public String parameter(String name) {
        return parameters.get(name).orElseThrow();
    }

    /** The address of another page in the reader's language. */
    public String address(String path) {
        return language.address(path);
    }
}
