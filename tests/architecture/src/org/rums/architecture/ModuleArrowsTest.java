package org.rums.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the arrows between the modules, as CONTRIBUTING.md draws them. */
class ModuleArrowsTest {
    /** What each module may use, itself aside. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("core", Set.of()),
            Map.entry("virtualbox", Set.of("core")),
            Map.entry("hid", Set.of("core")),
            Map.entry("model", Set.of("core")),
            Map.entry("manager", Set.of("core", "model")),
            Map.entry("mail", Set.of("core", "model", "manager")),
            Map.entry("server", Set.of("core", "model", "manager", "mail")),
            Map.entry("rupdate", Set.of("core", "hid", "virtualbox")),
            Map.entry("cli", Set.of("core", "model", "manager", "hid", "virtualbox", "server", "mail")),
            Map.entry("ui", Set.of("core", "model", "manager", "hid", "virtualbox", "mail")));

    private static JavaClasses ours;

    @BeforeAll
    static void readTheClassFiles() {
        List<Path> folders = Repository.bundles().stream()
                .map(bundle -> bundle.resolve("target/classes"))
                .filter(Files::isDirectory)
                .toList();
        ours = new ClassFileImporter().importPaths(folders);
    }

    @Test
    void everyBundleIsBuiltAndHasItsArrows() {
        Set<String> known = new TreeSet<>();
        for (Path bundle : Repository.bundles()) {
            String module = bundle.getFileName().toString().replaceFirst("org\\.rums\\.", "");
            assertTrue(ARROWS.containsKey(module), "no arrows are drawn for " + bundle);
            assertTrue(Files.isDirectory(bundle.resolve("target/classes")), bundle + " is not built");
            known.add(module);
        }
        Set<String> found = ours.stream()
                .map(type -> type.getPackageName().split("\\.")[2])
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(known, found);
    }

    @TestFactory
    Stream<DynamicTest> usesOnlyWhatItsArrowsPointAt() {
        return ARROWS.keySet().stream()
                .sorted()
                .map(module -> DynamicTest.dynamicTest(
                        module,
                        () -> noClasses()
                                .that()
                                .resideInAPackage(tree(module))
                                .should()
                                .dependOnClassesThat(
                                        resideInAPackage("org.rums..").and(resideOutsideOfPackages(allowed(module))))
                                .allowEmptyShould(true)
                                .check(ours)));
    }

    @Test
    void modulesFormNoCycles() {
        slices().matching("org.rums.(*)..").should().beFreeOfCycles().check(ours);
    }

    @Test
    void coreIsPureJavaWithBouncyCastleAlone() {
        classes()
                .that()
                .resideInAPackage("org.rums.core..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.rums.core..", "java..", "javax.security.auth.x500..", "org.bouncycastle..")
                .check(ours);
    }

    @Test
    void onlyTheWorkbenchKnowsEclipseAndTheWindowSystem() {
        noClasses()
                .that(resideOutsideOfPackages("org.rums.ui..", "org.rums.model..", "org.rums.rupdate.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse..", "java.awt..", "javax.swing..")
                .check(ours);
    }

    @Test
    void secretsStayOutOfTheSecurityProviders() {
        noClasses()
                .that()
                .resideInAnyPackage("org.rums.core..", "org.rums.virtualbox..")
                .and()
                // Bouncy Castle has no CMS for EC recipients without its provider, which stays unregistered.
                .doNotHaveFullyQualifiedName("org.rums.core.cms.Bc")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.crypto..", "org.bouncycastle.jce..", "org.bouncycastle.jcajce..")
                .check(ours);
    }

    private static String tree(String module) {
        return "org.rums." + module + "..";
    }

    private static String[] allowed(String module) {
        List<String> packages = new ArrayList<>(List.of(tree(module)));
        ARROWS.get(module).forEach(used -> packages.add(tree(used)));
        return packages.toArray(String[]::new);
    }
}
