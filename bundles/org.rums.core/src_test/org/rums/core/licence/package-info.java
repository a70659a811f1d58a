/** Tests of licences and their updates. */
package org.rums.core.licence;
