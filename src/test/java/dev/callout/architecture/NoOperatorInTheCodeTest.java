package dev.callout.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Switching an operator is switching a rulebook: the code names none, and branches on none. */
final class NoOperatorInTheCodeTest {
    private static final Pattern NAME = Pattern.compile("(?m)^name:\\s*\"?([^\"\\n#]+?)\"?\\s*$");
    private static final Pattern BRANCH = Pattern.compile(
            "operator\\(\\)\\s*\\.\\s*name\\(\\)\\s*\\.\\s*(equals|equalsIgnoreCase|contains|startsWith|endsWith|matches|hashCode)\\b"
                    + "|switch\\s*\\(\\s*[\\w.()]*operator\\(\\)"
                    + "|operator\\(\\)\\s*\\.\\s*country\\(\\)\\s*\\.\\s*(equals|equalsIgnoreCase|matches)\\b"
                    + "|operator\\(\\)\\s*\\.\\s*language\\(\\)\\s*[!=]=");

    @Test
    void noSourceNamesAnOperatorItsSampleOrItsTerritory() {
        Set<String> names = names();
        assertThat(names).hasSizeGreaterThan(10);
        List<String> named = new ArrayList<>();
        for (Path source : sources()) {
            String text = text(source).toLowerCase(Locale.ROOT);
            for (String name : names) {
                if (Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(name.toLowerCase(Locale.ROOT))
                                + "(?![\\p{L}\\p{N}-])")
                        .matcher(text)
                        .find()) {
                    named.add(source.getFileName() + " names " + name);
                }
            }
        }
        assertThat(named).isEmpty();
    }

    @Test
    void noSourceBranchesOnWhoTheOperatorIs() {
        assertThat(sources().stream()
                        .filter(source -> BRANCH.matcher(text(source)).find()))
                .isEmpty();
        assertThat(BRANCH.matcher("if (rulebook.operator().name().equals(\"x\"))")
                        .find())
                .as("the pattern finds what it is for")
                .isTrue();
        assertThat(BRANCH.matcher("rulebook.operator().language() == Language.RU")
                        .find())
                .isTrue();
    }

    /** Sample folders, territory ids and company names; "print" and "kabel" are words of their own and are left to their names. */
    private static Set<String> names() {
        Set<String> names = new TreeSet<>();
        Path samples = Callout.baseDirectory().resolve("data-samples");
        try (Stream<Path> folders = Files.list(samples)) {
            for (Path folder : folders.filter(path -> Files.exists(path.resolve("sample.json")))
                    .toList()) {
                String id = String.valueOf(folder.getFileName());
                if (!Set.of("print", "kabel").contains(id)) {
                    names.add(id);
                }
                Matcher territory = Pattern.compile("\"(?:id|name)\":\\s*\"([^\"]+)\"")
                        .matcher(text(folder.resolve("sample.json")));
                while (territory.find()) {
                    names.add(territory.group(1));
                }
                addCompany(folder.resolve("planner-config/operator.yaml"), names);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        addCompany(Callout.baseDirectory().resolve("planner-config/operator.yaml"), names);
        return names;
    }

    private static void addCompany(Path file, Set<String> names) {
        if (Files.exists(file)) {
            Matcher name = NAME.matcher(text(file));
            assertThat(name.find()).as("%s has a name", file).isTrue();
            names.add(name.group(1));
        }
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(Callout.baseDirectory().resolve("src/main"))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|html|ts|svelte|js|sql)$"))
                    .filter(file -> !file.toString().contains("node_modules"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
