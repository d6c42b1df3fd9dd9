package io.github.opensend.json;

import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.javadoc.Javadoc;
import com.github.javaparser.javadoc.JavadocBlockTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the comments of the wire records say of each record and each of its fields. */
final class WireWords {
    private static final List<Path> SOURCES = List.of(
            Path.of("src/main/java/io/github/opensend/json/wire"),
            Path.of("src/test/java/io/github/opensend/json/ScenarioWire.java"));

    private final Map<String, String> words = new HashMap<>();

    WireWords() {
        StaticJavaParser.getParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17);
        SOURCES.forEach(this::readAll);
    }

    private void readAll(Path source) {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith("Wire.java")).toList()) {
                CompilationUnit unit = StaticJavaParser.parse(file);
                unit.findAll(TypeDeclaration.class).forEach(this::read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(TypeDeclaration<?> type) {
        Javadoc comment = type.getJavadoc().orElseThrow();
        String name = name(type);
        words.put(name, comment.getDescription().toText());
        for (JavadocBlockTag tag : comment.getBlockTags()) {
            if (tag.getType() != JavadocBlockTag.Type.PARAM) {
                continue;
            }
            words.put(
                    name + "." + tag.getName().orElseThrow(),
                    inDocuments(tag.getContent().toText()));
        }
    }

    private static String name(TypeDeclaration<?> type) {
        String outer = type.getParentNode()
                .filter(TypeDeclaration.class::isInstance)
                .map(parent -> ((NodeWithSimpleName<?>) parent).getNameAsString() + ".")
                .orElse("");
        return outer + type.getNameAsString();
    }

    // A document has no null: what is null in a record is left out of it.
    private static String inDocuments(String comment) {
        return comment.replaceAll(", or null$", "; left out where there is none")
                .replace(", or null ", "; left out ")
                .replaceAll("\\s+", " ");
    }

    String of(Class<?> type) {
        return said(Vocabulary.name(type));
    }

    String of(Class<?> type, String component) {
        return said(Vocabulary.name(type) + "." + component);
    }

    private String said(String name) {
        return Objects.requireNonNull(Optional.ofNullable(words.get(name)).orElse(null), name + " has no comment");
    }
}
