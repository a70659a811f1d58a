/**
 * Update profiles and pictures of boxes as EMF objects. All but {@link org.rums.model.Bytes} is generated from
 * {@code model/rums.ecore} into {@code src-gen}, by {@code ./generate} at the top of the repository.
 */
package org.rums.model;
