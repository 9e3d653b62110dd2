package org.jingnuo.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jingnuo.platform.StartupFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void a_folder_that_is_missing_is_made() throws IOException {
        var missing = folder.resolve("a/b");

        try (var held = DataFolder.hold(missing)) {
            assertThat(held.path()).isDirectory();
        }
    }

    @Test
    void two_portals_never_share_a_folder() throws IOException {
        try (var _ = DataFolder.hold(folder)) {
            assertThatExceptionOfType(StartupFault.class)
                    .isThrownBy(() -> DataFolder.hold(folder))
                    .satisfies(fault -> assertThat(fault.exitCode()).isEqualTo(StartupFault.DATA_FOLDER))
                    .withMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void a_folder_that_was_let_go_can_be_held_again() throws IOException {
        DataFolder.hold(folder).close();

        try (var again = DataFolder.hold(folder)) {
            assertThat(again.path()).isEqualTo(folder.toRealPath());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/null", "/dev/null/data", "/proc/data"})
    void what_cannot_be_a_data_folder_is_refused_with_its_name(String impossible) {
        assertThatExceptionOfType(StartupFault.class)
                .isThrownBy(() -> DataFolder.hold(Path.of(impossible)))
                .satisfies(fault -> assertThat(fault.exitCode()).isEqualTo(StartupFault.DATA_FOLDER))
                .withMessageContaining(impossible);
    }

    @Test
    void a_folder_of_other_things_is_refused_and_left_as_it_was() throws IOException {
        Files.createFile(folder.resolve("somebody's letter"));

        assertThatExceptionOfType(StartupFault.class)
                .isThrownBy(() -> DataFolder.hold(folder))
                .satisfies(fault -> assertThat(fault.exitCode()).isEqualTo(StartupFault.DATA_FOLDER))
                .withMessageContaining("holds other files");
        assertThat(folder.toFile().list()).containsExactly("somebody's letter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "keys"})
    void what_a_portal_kept_is_taken_without_its_lock_file(String kept) throws IOException {
        Files.createDirectory(folder.resolve(kept));

        try (var held = DataFolder.hold(folder)) {
            assertThat(held.path()).isEqualTo(folder.toRealPath());
        }
    }

    @Test
    void a_file_in_its_place_is_refused() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertThatExceptionOfType(StartupFault.class)
                .isThrownBy(() -> DataFolder.hold(file))
                .withMessageContaining("is not a folder");
    }
}
