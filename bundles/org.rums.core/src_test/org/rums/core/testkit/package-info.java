/** Fixtures for tests: vector files and hexadecimal. */
package org.rums.core.testkit;
