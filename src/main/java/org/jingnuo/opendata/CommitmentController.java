package org.jingnuo.opendata;

import jakarta.servlet.http.HttpServletRequest;
import org.jingnuo.commitments.BrowseQuery;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.commitments.CommitmentPages;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What was promised: the list and each. */
@RestController
class CommitmentController {

    private final CommitmentPages pages;
    private final Catalogue catalogue;
    private final CommitmentDescriptions descriptions;
    private final Addresses addresses;

    CommitmentController(
            CommitmentPages pages, Catalogue catalogue, CommitmentDescriptions descriptions, Addresses addresses) {
        this.pages = pages;
        this.catalogue = catalogue;
        this.descriptions = descriptions;
        this.addresses = addresses;
    }

    @GetMapping(path = ApiPaths.COMMITMENTS, produces = MediaType.APPLICATION_JSON_VALUE)
    ListJson<CommitmentJson> list(HttpServletRequest request) {
        var parameters = Parameters.of(request);
        var query = BrowseQuery.parse(parameters.narrowing());
        WrongParameter.refuse(query.ignored());
        var browse = pages.browse(query.withSize(parameters.size()).withPage(parameters.page()));
        WrongParameter.refuse(browse.query().ignored());
        var snapshot = catalogue.now();
        return new ListJson<>(
                browse.items().stream().map(it -> descriptions.of(it, snapshot)).toList(),
                browse.total(),
                addresses.next(parameters, browse.page(), browse.pages()));
    }

    @GetMapping(path = ApiPaths.COMMITMENT, produces = MediaType.APPLICATION_JSON_VALUE)
    CommitmentJson one(@PathVariable(ApiPaths.ID) String id) {
        var snapshot = catalogue.now();
        return snapshot.findCommitment(id)
                .map(it -> descriptions.of(it, snapshot))
                .orElseThrow(() -> pages.findTombstone(id)
                        .<RuntimeException>map(GoneCommitment::new)
                        .orElseGet(() -> new ResponseStatusException(
                                HttpStatus.NOT_FOUND, "There is no commitment of this id and never was.")));
    }
}
