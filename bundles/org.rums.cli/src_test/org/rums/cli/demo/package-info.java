/** Tests of the demonstration and the maker of its vector. */
package org.rums.cli.demo;
