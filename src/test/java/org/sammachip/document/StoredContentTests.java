package org.sammachip.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sammachip.project.ProjectKey;

class StoredContentTests {

    private final byte[] file = new byte[2 * StoredContent.SLICE + 17];

    {
        new Random(7).nextBytes(file);
    }

    @Test
    void givesTheWholeFileSliceBySlice() throws IOException {
        assertThat(content(file, file.length).readAllBytes()).isEqualTo(file);
        assertThat(content(Arrays.copyOf(file, StoredContent.SLICE), StoredContent.SLICE)
                        .readAllBytes())
                .hasSize(StoredContent.SLICE);
        assertThat(content(file, file.length).read()).isEqualTo(file[0] & 0xFF);
    }

    @Test
    void breaksOffBeforeTheEndOfWhatIsNotWhatWasStored() {
        var damaged = file.clone();
        damaged[StoredContent.SLICE + 5] ^= 1;
        var given = new ByteArrayOutputStream();

        assertThatThrownBy(() -> stored(file, damaged).transferTo(given))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("its SHA-256 differs");
        assertThat(given.size()).as("a browser sees that the end is missing").isEqualTo(2 * StoredContent.SLICE);
    }

    @Test
    void breaksOffWhenTheFileIsRemovedMeanwhileOrIsShorter() {
        assertThatThrownBy(() -> new StoredContent(document(file, file.length), (from, length) -> null).readAllBytes())
                .hasMessageContaining("ended early or was removed");
        assertThatThrownBy(() -> content(Arrays.copyOf(file, 100), 101).readAllBytes())
                .hasMessageContaining("ended early or was removed");
    }

    private static StoredContent stored(byte[] before, byte[] now) throws IOException {
        return new StoredContent(document(before, before.length), slices(now));
    }

    private static StoredContent content(byte[] file, int size) throws IOException {
        return new StoredContent(document(file, size), slices(file));
    }

    private static StoredContent.Slices slices(byte[] file) {
        return (from, length) -> Arrays.copyOfRange(file, from, Math.min(from + length, file.length));
    }

    private static StoredDocument document(byte[] file, int size) {
        return new StoredDocument(
                new UUID(0, 1),
                Place.of(new ProjectKey("SMC-2570-341401-07")),
                DocumentKind.INVITATIONS,
                FileType.PDF,
                "เชิญ.pdf",
                size,
                Content.of(file).sha256(),
                null);
    }
}
