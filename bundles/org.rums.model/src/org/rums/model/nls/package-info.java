/** Texts in two languages. */
package org.rums.model.nls;
