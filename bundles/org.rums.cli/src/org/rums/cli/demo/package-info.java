/** The demonstration: one update from request to confirmation, two recoveries, eight refusals. */
package org.rums.cli.demo;
