package org.rums.model.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.rums.model.Parameter;
import org.rums.model.RumsPackage.Literals;
import org.rums.model.compile.Parameters;

/** Parameters have names that tell them apart and that can be written on a command line. */
final class ParameterNameRule implements Rule {
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]{0,63}");

    @Override
    public String id() {
        return "R-PARAMETER";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        Set<String> seen = new HashSet<>();
        for (Parameter parameter : subject.profile().getParameters()) {
            String name = Parameters.name(parameter);
            if (!NAME.matcher(name).matches()) {
                found.accept(Finding.error(this, "name", parameter, name).at(Literals.PARAMETER__NAME));
            }
            if (!seen.add(name)) {
                found.accept(Finding.error(this, "twice", parameter, name).at(Literals.PARAMETER__NAME));
            }
        }
    }
}
