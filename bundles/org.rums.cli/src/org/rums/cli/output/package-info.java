/** How commands speak: texts in English and German, lines for people, one JSON object for programs. */
package org.rums.cli.output;
