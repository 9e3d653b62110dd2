package org.jingnuo;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class JingnuoModulesTest {

    private final ApplicationModules modules = ApplicationModules.of(JingnuoApplication.class);

    @Test
    void features_use_only_what_they_declare() {
        modules.verify();
    }

    @Test
    void the_modules_are_documented_in_target() {
        new Documenter(modules).writeDocumentation();
    }
}
