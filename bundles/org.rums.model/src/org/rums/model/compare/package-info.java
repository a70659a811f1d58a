/** What differs between two profiles: as data, in words, and for {@code --json}. */
package org.rums.model.compare;
