package dev.callout.policy;

import dev.callout.document.Documents;
import dev.callout.document.Fields;
import dev.callout.error.InvalidInput;
import dev.callout.error.Issues;
import dev.callout.time.LocalCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Loads rulebooks whole: every fault of every file is told at once, with file and line. */
public final class Rulebooks {
    private static final String WHAT = "rulebook";
    private static final String FOLDER = "planner-config";
    private static final String SAMPLES = "data-samples";

    private Rulebooks() {}

    /**
     * The rulebook that an operator named.
     *
     * @param operator a folder with a rulebook, or the name of a sample; null for the shipped rulebook
     * @param base where {@code data-samples} lies
     * @param leastWeights the rules that weights may name, with the least weight of each in thousandths
     * @throws InvalidInput with every fault, or where there is no such operator
     */
    public static Rulebook resolve(@Nullable String operator, Path base, Map<String, Long> leastWeights) {
        if (operator == null || operator.isBlank()) {
            return shipped(leastWeights);
        }
        for (Path folder : candidates(base, operator)) {
            if (RulebookFile.fileNames().stream().anyMatch(file -> Files.isRegularFile(folder.resolve(file)))) {
                return load(folder, leastWeights);
            }
        }
        Map<RulebookFile, byte[]> packed = isName(operator) ? packed(inJar(operator) + FOLDER) : Map.of();
        if (!packed.isEmpty() && !isSample(base, operator)) {
            return read(packed, List.of(), leastWeights);
        }
        if (isSample(base, operator) || isName(operator) && isPacked(inJar(operator) + "sample.json")) {
            return shipped(leastWeights);
        }
        Issues issues = new Issues();
        String help = "Give a folder that holds operator.yaml, or the name of a folder in data-samples.";
        issues.add("unknown-operator", "", operator, "There is no rulebook of this name.", help);
        throw new InvalidInput(WHAT, issues.list());
    }

    /** The rulebook in a folder. */
    public static Rulebook load(Path folder, Map<String, Long> leastWeights) {
        Map<RulebookFile, byte[]> contents = new EnumMap<>(RulebookFile.class);
        for (RulebookFile file : RulebookFile.values()) {
            Path path = folder.resolve(file.fileName());
            if (Files.isRegularFile(path)) {
                contents.put(file, bytes(path));
            }
        }
        return read(contents, strangers(folder), leastWeights);
    }

    /** The rulebook that travels with the program. */
    public static Rulebook shipped(Map<String, Long> leastWeights) {
        return read(packed('/' + FOLDER), List.of(), leastWeights);
    }

    /** Where a sample lies inside the program. */
    private static String inJar(String sample) {
        return '/' + SAMPLES + '/' + sample + '/';
    }

    private static boolean isName(String operator) {
        return operator.matches("[a-z0-9-]+");
    }

    private static boolean isPacked(String resource) {
        return Rulebooks.class.getResource(resource) != null;
    }

    /** The files of a rulebook that travels with the program; none where there is no such. */
    private static Map<RulebookFile, byte[]> packed(String folder) {
        Map<RulebookFile, byte[]> contents = new EnumMap<>(RulebookFile.class);
        for (RulebookFile file : RulebookFile.values()) {
            try (InputStream in = Rulebooks.class.getResourceAsStream(folder + '/' + file.fileName())) {
                if (in != null) {
                    contents.put(file, in.readAllBytes());
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return contents;
    }

    private static Rulebook read(
            Map<RulebookFile, byte[]> contents, List<String> strangers, Map<String, Long> leastWeights) {
        RulebookText text = new RulebookText(contents);
        for (String stranger : strangers) {
            Issues here = new Issues(any -> stranger + ":1");
            String help = "The files are: " + String.join(", ", RulebookFile.fileNames()) + ".";
            here.add("unknown-file", "", stranger, "There is no such file in a rulebook.", help);
            text.issues().addAll(here);
        }
        return Documents.readTree(text.root(), WHAT, text.issues(), root -> rulebook(root, text, leastWeights));
    }

    private static Rulebook rulebook(Fields root, RulebookText text, Map<String, Long> leastWeights) {
        Operator operator = section(root, text, RulebookFile.OPERATOR, OperatorFile::read);
        // A language at fault must not make every text a fault as well.
        Language language = operator == null || text.hasFaultIn(RulebookFile.OPERATOR) ? null : operator.language();
        Map<String, LocalCalendar> calendars = section(root, text, RulebookFile.CALENDARS, CalendarsFile::read);
        PermittedHoursFile permitted = new PermittedHoursFile(calendars);
        Map<String, LocalCalendar> hours = section(root, text, RulebookFile.PERMITTED_HOURS, permitted::read);
        WorkKindsFile kinds = new WorkKindsFile(language, calendars == null ? null : hours);
        Map<String, WorkKind> workKinds = section(root, text, RulebookFile.WORK_KINDS, kinds::read);
        PlanningFile plans = new PlanningFile(calendars, leastWeights);
        PlanningKnobs planning = section(root, text, RulebookFile.PLANNING, plans::read);
        PromiseKnobs promises = section(root, text, RulebookFile.PROMISES, PromisesFile::read);
        CancellationKnobs cancellation = section(root, text, RulebookFile.CANCELLATION, CancellationFile::read);
        MessageKnobs messages = section(root, text, RulebookFile.MESSAGES, MessagesFile::read);
        PriceKnobs prices = section(root, text, RulebookFile.PRICES, new PricesFile(language)::read);
        Map<String, ChargeRule> charges =
                section(root, text, RulebookFile.CHARGES, new ChargesFile(language, prices)::read);
        CompensationKnobs compensation = section(root, text, RulebookFile.COMPENSATION, CompensationFile::read);
        EquipmentFile things = new EquipmentFile(calendars);
        EquipmentKnobs equipment = section(root, text, RulebookFile.EQUIPMENT, things::read);
        EmergencyFile emergencies = new EmergencyFile(workKinds);
        EmergencyKnobs emergency = section(root, text, RulebookFile.EMERGENCY, emergencies::read);
        DeskFile desks = new DeskFile(language, calendars);
        DeskKnobs desk = section(root, text, RulebookFile.DESK, desks::read);
        text.refuseFaults();
        return new Rulebook(
                text.version(),
                Objects.requireNonNull(operator),
                Objects.requireNonNull(calendars),
                Objects.requireNonNull(hours),
                Objects.requireNonNull(workKinds),
                Objects.requireNonNull(planning),
                Objects.requireNonNull(promises),
                Objects.requireNonNull(cancellation),
                Objects.requireNonNull(messages),
                Objects.requireNonNull(prices),
                Objects.requireNonNull(charges),
                Objects.requireNonNull(compensation),
                Objects.requireNonNull(equipment),
                Objects.requireNonNull(emergency),
                Objects.requireNonNull(desk));
    }

    /** A file's content; null where it could not be read, which is noted. */
    private static <T> @Nullable T section(
            Fields root, RulebookText text, RulebookFile file, Function<Fields, T> reader) {
        return text.isReadable(file) ? root.findObject(file.section(), reader) : null;
    }

    /** Names of YAML files in the folder that a rulebook does not have. */
    private static List<String> strangers(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
                    .filter(name -> !RulebookFile.fileNames().contains(name))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where an operator's rulebook may lie, nearest first; nowhere for a name that no folder can have. */
    private static List<Path> candidates(Path base, String operator) {
        try {
            Path path = base.resolve(operator);
            Path sample = base.resolve(SAMPLES).resolve(operator);
            return List.of(path, path.resolve(FOLDER), sample.resolve(FOLDER));
        } catch (InvalidPathException refused) {
            return List.of();
        }
    }

    /** A sample without a rulebook of its own goes by the shipped one. */
    private static boolean isSample(Path base, String operator) {
        Path samples = base.resolve(SAMPLES);
        try {
            Path sample = samples.resolve(operator).normalize();
            return samples.normalize().equals(sample.getParent()) && Files.isDirectory(sample);
        } catch (InvalidPathException refused) {
            return false;
        }
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
