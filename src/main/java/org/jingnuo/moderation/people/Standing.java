package org.jingnuo.moderation.people;

import java.util.Set;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.people.Person.State;

/**
 * What a request of a person is measured against.
 *
 * @param epoch sessions begun in an earlier one have ended
 */
public record Standing(State state, int epoch, Set<Role> roles) {}
