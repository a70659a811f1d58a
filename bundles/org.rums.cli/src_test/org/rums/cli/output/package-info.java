/** Tests of the output. */
package org.rums.cli.output;
