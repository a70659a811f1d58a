/** What the tests of this bundle share. */
package org.rums.model.testkit;
