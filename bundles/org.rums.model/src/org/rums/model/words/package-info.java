/** Changes, conditions and parameters of a profile as sentences, in English and German. */
package org.rums.model.words;
