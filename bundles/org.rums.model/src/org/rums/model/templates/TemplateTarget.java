package org.rums.model.templates;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.rums.core.licence.Model;

/**
 * What a profile made from a template is for.
 *
 * @param name that people read; an empty one becomes the title of the template
 * @param developerId of the boxes, u32
 * @param models of the boxes
 * @param appId of the partition that is changed; unused by a template that changes none
 * @param partition what engineers call it, perhaps empty
 */
public record TemplateTarget(String name, long developerId, Set<Model> models, int appId, String partition) {
    /** Copies the set; its order becomes that of the models. */
    public TemplateTarget {
        Set<Model> sorted = EnumSet.noneOf(Model.class);
        sorted.addAll(models);
        models = Collections.unmodifiableSet(sorted);
    }
}
