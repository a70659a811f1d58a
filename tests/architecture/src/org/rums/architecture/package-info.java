/** Tests of the shape of the whole: which module may use which, what a bundle exports, which libraries run. */
package org.rums.architecture;
