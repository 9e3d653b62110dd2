package org.jingnuo.moderation.people;

import org.jingnuo.moderation.DisplayNames;
import org.springframework.stereotype.Component;

@Component
class NamesOfPeople implements DisplayNames {

    private final People people;

    NamesOfPeople(People people) {
        this.people = people;
    }

    @Override
    public String of(String name) {
        return people.colleagues().called(name);
    }
}
