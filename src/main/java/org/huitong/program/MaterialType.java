package org.huitong.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Kinds of files that are taken as materials. What a file is, its content says; its name says nothing. */
enum MaterialType {
    PDF("application/pdf", "pdf"),
    SLIDES("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    TEXT("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png");

    private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG_HEAD = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PDF_HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP_HEAD = {'P', 'K', 3, 4};

    final String mediaType;
    final String extension;

    MaterialType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** Empty if it is none of them, or a document with macros. */
    static Optional<MaterialType> of(byte[] content) throws IOException {
        if (begins(content, PDF_HEAD)) {
            return Optional.of(PDF);
        }
        if (begins(content, JPEG_HEAD)) {
            return Optional.of(JPEG);
        }
        if (begins(content, PNG_HEAD)) {
            return Optional.of(PNG);
        }
        return begins(content, ZIP_HEAD) ? document(content) : Optional.empty();
    }

    /** The type of a file under this media type. */
    static MaterialType stored(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    private static boolean begins(byte[] content, byte[] head) {
        return content.length > head.length && Arrays.equals(content, 0, head.length, head, 0, head.length);
    }

    /** By the names of its parts (ISO/IEC 29500-2); nothing is unpacked. */
    private static Optional<MaterialType> document(byte[] content) throws IOException {
        Path file = Files.createTempFile("material", null);
        try {
            Files.write(file, content);
            try (var zip = new ZipFile(file.toFile())) {
                boolean macros = zip.stream().map(ZipEntry::getName).anyMatch(name -> name.endsWith("vbaProject.bin"));
                if (macros) {
                    return Optional.empty();
                }
                return zip.getEntry("ppt/presentation.xml") != null
                        ? Optional.of(SLIDES)
                        : zip.getEntry("word/document.xml") != null ? Optional.of(TEXT) : Optional.empty();
            }
        } catch (ZipException broken) {
            return Optional.empty();
        } finally {
            Files.delete(file);
        }
    }
}
