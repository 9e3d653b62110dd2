package org.jingnuo.feedback.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jingnuo.platform.StartupFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretFileTest {

    @TempDir
    Path folder;

    @Test
    void a_made_secret_is_found_again_and_no_other_file_is_left() {
        var file = new SecretFile(folder.resolve("data"));

        var secret = file.make();

        assertThat(file.find()).hasValue(secret);
        assertThat(folder.resolve("data/keys").toFile().list()).containsExactly("feedback.key");
    }

    @Test
    void every_secret_is_another() {
        assertThat(new SecretFile(folder.resolve("a")).make())
                .hasSize(32)
                .isNotEqualTo(new SecretFile(folder.resolve("b")).make());
    }

    @Test
    void only_its_owner_can_read_it() throws IOException {
        var file = new SecretFile(folder);

        file.make();

        assertThat(permissions(file.path())).isEqualTo("rw-------");
        assertThat(permissions(folder.resolve("keys"))).isEqualTo("rwx------");
    }

    @Test
    void without_a_file_there_is_none() {
        assertThat(new SecretFile(folder).find()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n", "not base64!", "c2hvcnQ=", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "锁"})
    void something_else_in_it_stops_the_start_with_what_to_do(String content) throws IOException {
        var file = new SecretFile(folder);
        Files.createDirectory(folder.resolve("keys"));
        Files.writeString(file.path(), content);

        assertThatExceptionOfType(StartupFault.class)
                .isThrownBy(file::find)
                .satisfies(fault -> assertThat(fault.exitCode()).isEqualTo(StartupFault.SETTING))
                .withMessage("The key %s does not hold 32 bytes in base64; put a copy of it back.", file.path());
    }

    @Test
    void a_file_of_other_bytes_is_told_too() throws IOException {
        var file = new SecretFile(folder);
        Files.createDirectory(folder.resolve("keys"));
        Files.write(file.path(), new byte[] {(byte) 0xff, (byte) 0xfe});

        assertThatExceptionOfType(StartupFault.class).isThrownBy(file::find).withMessageContaining("put a copy");
    }

    @Test
    void what_cannot_be_read_is_told() throws IOException {
        var file = new SecretFile(folder);
        Files.createDirectories(file.path());

        assertThatExceptionOfType(StartupFault.class)
                .isThrownBy(file::find)
                .satisfies(fault -> assertThat(fault.exitCode()).isEqualTo(StartupFault.SETTING))
                .withMessageContainingAll(file.path().toString(), "cannot be read");
    }

    @Test
    void what_cannot_be_written_is_told() throws IOException {
        var file = new SecretFile(folder);
        Files.createFile(folder.resolve("keys"));

        assertThatExceptionOfType(StartupFault.class)
                .isThrownBy(file::make)
                .satisfies(fault -> assertThat(fault.exitCode()).isEqualTo(StartupFault.SETTING))
                .withMessageContainingAll(file.path().toString(), "cannot be written");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
