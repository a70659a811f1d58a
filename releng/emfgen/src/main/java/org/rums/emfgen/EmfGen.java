package org.rums.emfgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the sources of a bundle from its {@code model/*.ecore} and {@code *.genmodel}.
 *
 * <p>Usage: {@code EmfGen write|check BUNDLE SCRATCH}. The generator works in the scratch folder and so never touches
 * what is written by hand; {@code write} then replaces {@code src-gen} of the bundle, {@code check} compares it and ends
 * with code 1 where they differ.
 */
public final class EmfGen {
    private static final String SOURCES = "src-gen";

    private EmfGen() {}

    /** Runs the program. */
    public static void main(String[] arguments) throws IOException {
        Path bundle = Path.of(arguments[1]).toRealPath();
        Path scratch = Path.of(arguments[2]).toAbsolutePath();
        delete(scratch);
        generate(bundle, scratch);
        SortedMap<String, String> fresh = sources(scratch.resolve(SOURCES));
        if (fresh.isEmpty()) {
            throw new IllegalStateException("nothing was generated");
        }
        if (arguments[0].equals("write")) {
            write(fresh, bundle.resolve(SOURCES));
            System.out.println("EmfGen: wrote " + fresh.size() + " files");
        } else if (!check(fresh, sources(bundle.resolve(SOURCES)))) {
            System.exit(1);
        }
    }

    private static void generate(Path bundle, Path scratch) throws IOException {
        GenModel model = load(bundle.resolve("model"), bundle.getFileName().toString(), scratch);
        model.initialize(List.of(model.getGenPackages().get(0).getEcorePackage()));
        model.reconcile();
        model.setCanGenerate(true);
        model.setValidateModel(true);
        Generator generator = new Generator();
        generator.setInput(model);
        Diagnostic result = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
        if (result.getSeverity() != Diagnostic.OK) {
            throw new IllegalStateException(result.toString(), result.getException());
        }
    }

    private static GenModel load(Path folder, String project, Path scratch) throws IOException {
        Files.createDirectories(scratch);
        EcorePlugin.getPlatformResourceMap().put(project, URI.createFileURI(scratch + "/"));
        EPackage.Registry.INSTANCE.put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
                GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        ResourceSet resources = new ResourceSetImpl();
        Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.filter(path -> path.toString().endsWith(".genmodel"))
                    .findFirst()
                    .orElseThrow();
            URI uri = URI.createFileURI(file.toString());
            return (GenModel) resources.getResource(uri, true).getContents().get(0);
        }
    }

    /** Returns the generated files by their path in the folder; those that differ from system to system are alike. */
    private static SortedMap<String, String> sources(Path folder) throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    found.put(name, tidy(Files.readString(file)));
                }
            }
        }
        return found;
    }

    /** The generator leaves blanks at the ends of lines and mixes tabs in. */
    private static String tidy(String text) {
        return text.lines()
                .map(line -> line.replace("\t", "    ").stripTrailing())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static void write(SortedMap<String, String> sources, Path folder) throws IOException {
        delete(folder);
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
    }

    private static boolean check(SortedMap<String, String> fresh, SortedMap<String, String> kept) {
        if (fresh.equals(kept)) {
            System.out.println("EmfGen: " + kept.size() + " files are up to date");
            return true;
        }
        SortedMap<String, String> all = new TreeMap<>(kept);
        all.putAll(fresh);
        all.keySet().stream()
                .filter(name -> !fresh.containsKey(name) || !fresh.get(name).equals(kept.get(name)))
                .forEach(name -> System.err.println("EmfGen: differs from its model: " + SOURCES + "/" + name));
        System.err.println("EmfGen: run ./generate and commit what it writes");
        return false;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
