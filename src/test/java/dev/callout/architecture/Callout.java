package dev.callout.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;

/** The product's classes and the place of its sources, read once for all architecture tests. */
final class Callout {
    static final String ROOT = "dev.callout";

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(new ImportOption.DoNotIncludeJars())
            .importPackages(ROOT);

    private Callout() {}

    static Path baseDirectory() {
        return Path.of(System.getProperty("callout.basedir", "."));
    }
}
