package org.jingnuo.opendata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jingnuo.commitments.Place;
import org.jingnuo.map.Coordinates;
import org.jingnuo.map.MapPaths;
import org.jingnuo.map.NearAnswer;
import org.jingnuo.map.NearQuery;
import org.jingnuo.map.NearbyPromises;
import org.jingnuo.map.Whereabouts;
import org.jingnuo.opendata.NearJson.PartJson;
import org.jingnuo.opendata.NearJson.PlaceNameJson;
import org.jingnuo.opendata.NearJson.WhereaboutsJson;
import org.jingnuo.opendata.NearJson.WorkJson;
import org.jingnuo.platform.geo.Datum;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was promised near a position. */
@RestController
class NearController {

    private final NearbyPromises promises;
    private final CommitmentDescriptions descriptions;
    private final Addresses addresses;

    NearController(NearbyPromises promises, CommitmentDescriptions descriptions, Addresses addresses) {
        this.promises = promises;
        this.descriptions = descriptions;
        this.addresses = addresses;
    }

    /** Kept by nobody: it tells where somebody is, if only roughly. */
    @GetMapping(path = ApiPaths.NEAR, produces = MediaType.APPLICATION_JSON_VALUE)
    NearJson near(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        var parameters = Parameters.of(request);
        try {
            var datum =
                    parameters.find(Coordinates.DATUM).map(Coordinates::datum).orElse(Datum.WGS84);
            var position = Coordinates.position(
                    parameters.needed(Coordinates.LATITUDE), parameters.needed(Coordinates.LONGITUDE), datum);
            var district = parameters.find(NearQuery.DISTRICT).orElse(null);
            var theme = parameters.find(MapPaths.THEME).orElse(null);
            var answer = promises.near(position, district, theme);
            if (district != null && !isIn(district, answer.whereabouts())) {
                throw new WrongParameter(NearQuery.DISTRICT, district);
            }
            if (theme != null && answer.theme() == null) {
                throw new WrongParameter(MapPaths.THEME, theme);
            }
            return json(answer, parameters);
        } catch (Coordinates.Wrong wrong) {
            throw new WrongParameter(wrong);
        }
    }

    private static boolean isIn(String district, Whereabouts whereabouts) {
        return whereabouts instanceof Whereabouts.In in && in.district().id().equals(district);
    }

    private NearJson json(NearAnswer answer, Parameters parameters) {
        var works = answer.works();
        var size = parameters.size();
        var pages = Math.max(1, Math.ceilDiv(works.size(), size));
        var page = parameters.page();
        if (page > pages) {
            throw new WrongParameter(Parameters.CURSOR, new Cursor(page).word());
        }
        var from = (page - 1) * size;
        return new NearJson(
                answer.from().latitude(),
                answer.from().longitude(),
                whereabouts(answer.whereabouts()),
                works.subList(from, Math.min(works.size(), from + size)).stream()
                        .map(it -> new WorkJson(
                                descriptions.of(it.commitment(), answer.content()),
                                PlaceJson.of(it.place()),
                                Math.round(it.metres())))
                        .toList(),
                works.size(),
                addresses.next(parameters, page, pages),
                answer.parts().stream()
                        .map(it -> new PartJson(
                                it.place().id(),
                                it.place().name(),
                                it.commitments().size()))
                        .toList(),
                answer.city().size());
    }

    private static WhereaboutsJson whereabouts(Whereabouts whereabouts) {
        return switch (whereabouts) {
            case Whereabouts.In in -> new WhereaboutsJson("in", names(List.of(in.district())));
            case Whereabouts.Perhaps perhaps -> new WhereaboutsJson("perhaps", names(perhaps.districts()));
            case Whereabouts.Outside outside -> new WhereaboutsJson("outside", List.of());
        };
    }

    private static List<PlaceNameJson> names(List<Place> places) {
        return places.stream().map(it -> new PlaceNameJson(it.id(), it.name())).toList();
    }
}
