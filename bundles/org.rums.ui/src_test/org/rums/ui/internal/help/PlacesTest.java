package org.rums.ui.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.rums.model.RumsPackage;

/** Every place that F1 leads to is there in the guide, and every field that has one is there in the model. */
class PlacesTest {
    private final ResourceBundle places = ResourceBundle.getBundle("org.rums.ui.internal.help.places");

    private static List<String> sections(String page) throws IOException {
        return Files.readAllLines(Path.of(System.getProperty("rums.docs"), "user", page)).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> HelpAddress.sectionOf(line.replaceFirst("#+", "")))
                .toList();
    }

    @Test
    void everyPlaceIsASectionOfTheGuide() throws IOException {
        List<String> missing = new ArrayList<>();
        for (String key : places.keySet()) {
            HelpAddress place = HelpAddress.of(places.getString(key), HelpPages.HOME);
            if (!place.section().isEmpty() && !sections(place.page()).contains(place.section())) {
                missing.add(key + ": " + places.getString(key));
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void everyFieldIsAFeatureOfTheModel() {
        for (String key : places.keySet()) {
            if (Character.isUpperCase(key.charAt(0)) && !key.equals("Change.value")) {
                EClass type = (EClass) RumsPackage.eINSTANCE.getEClassifier(key.replaceFirst("\\..*", ""));
                assertNotNull(type, key);
                assertNotNull(type.getEStructuralFeature(key.replaceFirst(".*\\.", "")), key);
            }
        }
    }
}
