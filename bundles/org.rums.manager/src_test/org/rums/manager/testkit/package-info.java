/** What tests of the manager share. */
package org.rums.manager.testkit;
