/** Both implementations of the protocol against each other. */
package org.rums.core.interop;
